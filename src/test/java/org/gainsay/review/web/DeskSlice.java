package org.gainsay.review.web;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.transaction.support.TransactionTemplate;

/** Reviews, their pages and a store with one invented story; nothing that reads or judges. No part of the application. */
@TestComponent
@SpringBootConfiguration
@EnableAutoConfiguration
@EntityScan("org.gainsay")
@EnableJpaRepositories("org.gainsay")
@ComponentScan("org.gainsay.review")
class DeskSlice {
    /** When the pages are looked at. */
    static final Instant NOW = Instant.parse("2031-05-12T08:00:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    DeskStory deskStory(EntityManager store, TransactionTemplate transaction) {
        return transaction.execute(status -> new DeskStory(store));
    }
}

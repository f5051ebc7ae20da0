package org.gainsay.review.web;

import java.time.Clock;
import java.time.ZoneId;
import org.gainsay.claim.Measures;
import org.gainsay.quantity.UnitTable;
import org.gainsay.review.web.evidence.ClaimWords;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages share. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {
    /**
     * How times are printed.
     *
     * @param clock the application's
     * @param zone the readers' zone; empty for this machine's
     */
    @Bean
    Times times(Clock clock, @Value("${gainsay.zone:}") String zone) {
        return new Times(clock, zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone));
    }

    @Bean
    ClaimWords claimWords(Times times) {
        return new ClaimWords(UnitTable.standard(), Measures.standard(), times);
    }
}

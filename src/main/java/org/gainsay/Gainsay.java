package org.gainsay;

import java.time.Clock;
import org.gainsay.cli.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the review desk, or runs one command of the command line and exits. */
@SpringBootApplication
@EnableScheduling
public class Gainsay {

    /**
     * Entry point.
     *
     * @param args a command with its arguments ({@code check}, {@code extract}), or Spring Boot arguments
     */
    public static void main(String[] args) {
        if (CommandLine.takes(args)) {
            System.exit(CommandLine.run(args, System.in, System.out, System.err));
        }
        SpringApplication.run(Gainsay.class, args);
    }

    /** The one clock: whoever decides or loads something is told the time by it, so that tests can set it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

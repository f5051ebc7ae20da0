package org.gainsay;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the review desk, or runs one command of the command line and exits. */
@SpringBootApplication
public class Gainsay {

    /**
     * Entry point.
     *
     * @param args a command with its arguments ({@code check}, {@code extract}), or Spring Boot arguments
     */
    public static void main(String[] args) {
        SpringApplication.run(Gainsay.class, args);
    }
}

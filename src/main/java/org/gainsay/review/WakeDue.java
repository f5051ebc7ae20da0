package org.gainsay.review;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings conflicts back into the queue whose time to wait, or to be worked on, is over. */
@Component
public class WakeDue {

    private final Reviews reviews;
    private final Desk desk;
    private final Clock clock;

    WakeDue(Reviews reviews, Desk desk, Clock clock) {
        this.reviews = reviews;
        this.desk = desk;
        this.clock = clock;
    }

    /** Looks once; does nothing where nothing is due. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void wake() {
        Act run = Act.ofRun(clock.instant(), "");
        desk.take(reviews.due(run.at())).values().forEach(review -> review.lapse(run));
    }
}

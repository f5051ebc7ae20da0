package org.gainsay.review.web.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.review.Dimension;
import org.gainsay.review.QueueSort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueueAddressTests {
    @Test
    void meansWhatIsOpenWithoutSayingSo() {
        QueueAddress address = QueueAddress.of("/conflicts");
        assertThat(address.onlyOpen()).isTrue();
        assertThat(address).isEqualTo(QueueAddress.open());
        assertThat(address.href()).isEqualTo("/conflicts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/conflicts?severity=high&rule=figures-disagree",
                "/conflicts?state=all&sort=newest",
                "/conflicts?state=resolved&outlet=Sedge%20Herald%20%26%20Sons",
                "/conflicts?q=100%25%20%C2%AB%C3%A9%C2%BB&page=3"
            })
    void readsBackWhatItPrints(String address) {
        assertThat(QueueAddress.of(address).href()).isEqualTo(address);
    }

    @Test
    void ignoresWhatMakesNoSense() {
        QueueAddress address = QueueAddress.of("/conflicts?page=-1&sort=sideways&severity=&other=1");
        assertThat(address).isEqualTo(QueueAddress.open());
        assertThat(QueueAddress.of("https://evil.example/?severity=high").href())
                .isEqualTo("/conflicts");
    }

    @Test
    void togglingTwiceChangesNothing() {
        QueueAddress address = QueueAddress.of("/conflicts?rule=names-differ");
        assertThat(address.toggle(Dimension.SEVERITY, "low")
                        .toggle(Dimension.SEVERITY, "low")
                        .href())
                .isEqualTo(address.href());
    }

    @Test
    void droppingEveryStateShowsAll() {
        QueueAddress one = QueueAddress.of("/conflicts?state=resolved");
        assertThat(one.toggle(Dimension.STATE, "resolved").href()).isEqualTo("/conflicts?state=all");
    }

    @Test
    void conflictsRememberTheQueueButNotItsPage() {
        QueueAddress address = QueueAddress.of("/conflicts?sort=origins&page=2");
        assertThat(address.sort()).isEqualTo(QueueSort.ORIGINS);
        assertThat(address.href(12)).isEqualTo("/conflicts/12?sort=origins");
    }
}

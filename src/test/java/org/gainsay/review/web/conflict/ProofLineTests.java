package org.gainsay.review.web.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.review.web.conflict.ProofLine.Side;
import org.junit.jupiter.api.Test;

class ProofLineTests {
    @Test
    void setsTwoSidesWithTheirWitnesses() {
        ProofLine proof = ProofLine.of(
                "at least 530 killed (police in Tillford Courier, 6 May) does not fit under about 200 killed (Oxbow Mail)");
        assertThat(proof.left()).isEqualTo(new Side("at least 530 killed", "police in Tillford Courier, 6 May"));
        assertThat(proof.relation()).isEqualTo("does not fit under");
        assertThat(proof.right()).isEqualTo(new Side("about 200 killed", "Oxbow Mail"));
    }

    @Test
    void keepsBracketsInsideANameTogether() {
        ProofLine proof = ProofLine.of("“held” (Mail (evening)) is not “left” (Mail (evening))");
        assertThat(proof.left()).isEqualTo(new Side("“held”", "Mail (evening)"));
        assertThat(proof.right()).isEqualTo(new Side("“left”", "Mail (evening)"));
    }

    @Test
    void leavesOtherLinesWhole() {
        ProofLine proof = ProofLine.of("3 km = 1.9 miles, not 5 miles");
        assertThat(proof.sides()).isFalse();
        assertThat(proof.left()).isEqualTo(new Side("3 km = 1.9 miles, not 5 miles", null));
    }
}

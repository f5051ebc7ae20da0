package org.gainsay.claim;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Set;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.article.Revision;
import org.gainsay.article.Zone;
import org.gainsay.quantity.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the store, tied to the revision that puts it forward. Never changed: a claim that a new reading no longer
 * makes is retired, since decisions may rest on it.
 */
@Entity
@Table(name = "claim")
public class StoredClaim {

    @Id
    @GeneratedValue(generator = "claim_seq")
    @SequenceGenerator(name = "claim_seq", sequenceName = "claim_seq")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Revision revision;

    private boolean retired;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "evidence_start"))
    @AttributeOverride(name = "end", column = @Column(name = "evidence_end"))
    @AttributeOverride(name = "quote", column = @Column(name = "evidence_quote"))
    @AttributeOverride(name = "inTitle", column = @Column(name = "evidence_in_title"))
    private EvidenceSpan evidence;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "sentence_start"))
    @AttributeOverride(name = "end", column = @Column(name = "sentence_end"))
    @AttributeOverride(name = "quote", column = @Column(name = "sentence_quote"))
    @AttributeOverride(name = "inTitle", column = @Column(name = "sentence_in_title"))
    private EvidenceSpan sentence;

    @Enumerated(EnumType.STRING)
    private Zone zone;

    @Enumerated(EnumType.STRING)
    private ClaimKind kind;

    private String measure;
    private @Nullable String population;
    private @Nullable String actor;
    private @Nullable String side;

    @Embedded
    private @Nullable PlaceFacet place;

    @Embedded
    private @Nullable Figure figure;

    @Embedded
    private @Nullable Control control;

    private @Nullable String words;

    @Embedded
    private TimeFacet time;

    /** Null in the store where nobody but the outlet speaks. */
    @Embedded
    private @Nullable Attribution attribution;

    @Enumerated(EnumType.STRING)
    private Modality modality;

    private boolean negated;
    private boolean quoted;
    private boolean placeInherited;
    private boolean populationInherited;
    private boolean timeInherited;
    private boolean actorInherited;

    @Embedded
    private Provenance provenance;

    /**
     * A claim as read.
     *
     * @param revision the text it was read from
     * @param claim what was read; must come from that article
     */
    public StoredClaim(Revision revision, Claim claim) {
        if (!revision.article().key().equals(claim.article())) {
            throw new IllegalArgumentException("claim of " + claim.article() + " is not from "
                    + revision.article().key());
        }
        this.revision = revision;
        this.evidence = claim.evidence();
        this.sentence = claim.sentence();
        this.zone = claim.zone();
        this.kind = claim.kind();
        this.measure = claim.measure();
        this.population = claim.population();
        this.actor = claim.actor();
        this.side = claim.side();
        this.place = claim.place();
        this.figure = claim.figure();
        this.control = claim.control();
        this.words = claim.words();
        this.time = claim.time();
        this.attribution = claim.attribution();
        this.modality = claim.modality();
        this.negated = claim.negated();
        this.quoted = claim.quoted();
        this.placeInherited = claim.inherits(Facet.PLACE);
        this.populationInherited = claim.inherits(Facet.POPULATION);
        this.timeInherited = claim.inherits(Facet.TIME);
        this.actorInherited = claim.inherits(Facet.ACTOR);
        this.provenance = claim.provenance();
    }

    /** For the store. */
    @SuppressWarnings("NullAway.Init")
    protected StoredClaim() {}

    /** Number in the store; null before it is stored. */
    public @Nullable Long id() {
        return id;
    }

    /** The text it was read from. */
    public Revision revision() {
        return revision;
    }

    /** The phrase that carries it. */
    public EvidenceSpan evidence() {
        return evidence;
    }

    /** Whether the present reading no longer makes it, or its text is no longer in force. */
    public boolean retired() {
        return retired;
    }

    /** Takes it out of judging. */
    public void retire() {
        retired = true;
    }

    /** The claim as it was read. */
    public Claim claim() {
        return new Claim(
                revision.article().key(),
                revision.article().outlet().name(),
                evidence,
                sentence,
                zone,
                kind,
                measure,
                population,
                actor,
                side,
                place,
                figure,
                control,
                words,
                time,
                attribution == null ? Attribution.OUTLET : attribution,
                modality,
                negated,
                quoted,
                inherited(),
                provenance);
    }

    private Set<Facet> inherited() {
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        if (placeInherited) facets.add(Facet.PLACE);
        if (populationInherited) facets.add(Facet.POPULATION);
        if (timeInherited) facets.add(Facet.TIME);
        if (actorInherited) facets.add(Facet.ACTOR);
        return facets;
    }
}

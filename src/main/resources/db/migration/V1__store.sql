-- One schema for H2 and PostgreSQL. Instants are UTC; offsets in texts count UTF-16 code units.

create sequence outlet_seq increment by 50;
create table outlet (
    id bigint primary key,
    name varchar(200) not null unique
);

create sequence article_seq increment by 50;
create table article (
    id bigint primary key,
    version bigint not null,
    article_key varchar(2000) not null unique,
    outlet_id bigint not null references outlet,
    retired_at timestamp(6) with time zone
);
create index article_outlet on article (outlet_id);

-- One text as published; an edit makes a new one. "latest" marks the one in force.
create sequence revision_seq increment by 50;
create table revision (
    id bigint primary key,
    article_id bigint not null references article,
    number integer not null,
    latest boolean not null,
    loaded_at timestamp(6) with time zone not null,
    content_hash char(64) not null,
    file varchar(2000) not null,
    url varchar(2000),
    title varchar not null,
    title_start integer not null,
    published_at timestamp(6) with time zone,
    published_offset integer,
    published_day_only boolean not null,
    author varchar,
    agency varchar(500),
    body text not null,
    body_start integer not null,
    -- version of the reading rules that read it last; 0 for none yet
    read_version integer not null,
    unique (article_id, number)
);

create table revision_paragraph (
    revision_id bigint not null references revision,
    ordinal integer not null,
    start_at integer not null,
    end_at integer not null,
    zone varchar(20) not null,
    primary key (revision_id, ordinal)
);

-- The ledger of what was recognised and not understood.
create table revision_unread (
    revision_id bigint not null references revision,
    ordinal integer not null,
    reason varchar not null,
    start_at integer,
    end_at integer,
    quote varchar,
    in_title boolean,
    primary key (revision_id, ordinal)
);

create sequence claim_seq increment by 50;
create table claim (
    id bigint primary key,
    revision_id bigint not null references revision,
    retired boolean not null,
    -- evidence
    evidence_start integer not null,
    evidence_end integer not null,
    evidence_quote varchar not null,
    evidence_in_title boolean not null,
    sentence_start integer not null,
    sentence_end integer not null,
    sentence_quote varchar not null,
    sentence_in_title boolean not null,
    zone varchar(20) not null,
    -- question
    kind varchar(20) not null,
    measure varchar(60) not null,
    population varchar,
    actor varchar,
    side varchar(255),
    place_words varchar,
    place_id varchar(60),
    place_name varchar,
    place_inherited boolean not null,
    population_inherited boolean not null,
    time_inherited boolean not null,
    actor_inherited boolean not null,
    -- value: ends are infinite where open-ended
    value_read double precision,
    low double precision,
    low_open boolean,
    high double precision,
    high_open boolean,
    unit varchar(60),
    hedge varchar(20),
    hedge_words varchar,
    twin_value double precision,
    twin_low double precision,
    twin_low_open boolean,
    twin_high double precision,
    twin_high_open boolean,
    twin_unit varchar(60),
    control_state varchar(20),
    control_side varchar(255),
    control_change boolean,
    words varchar,
    -- time
    event_from timestamp(6) with time zone,
    event_to timestamp(6) with time zone,
    event_granularity varchar(20),
    as_of_from timestamp(6) with time zone,
    as_of_to timestamp(6) with time zone,
    as_of_granularity varchar(20),
    since timestamp(6) with time zone,
    increment_only boolean not null,
    time_words varchar,
    -- attribution
    speaker varchar,
    speaker_role varchar,
    organisation varchar,
    source_side varchar(255),
    via varchar,
    attribution_words varchar,
    modality varchar(20) not null,
    negated boolean not null,
    quoted boolean not null,
    -- provenance
    pattern varchar(200) not null,
    pattern_version integer not null
);
create index claim_revision on claim (revision_id);
create index claim_question on claim (measure, place_id);

create sequence story_seq increment by 50;
create table story (
    id bigint primary key,
    version bigint not null,
    story_key varchar(2000) not null unique,
    title varchar not null,
    judged_hash char(64)
);
-- Articles that carry one wire text share the origin's number.
create table story_article (
    story_id bigint not null references story,
    article_id bigint not null references article,
    origin integer not null,
    primary key (story_id, article_id)
);
create index story_article_article on story_article (article_id);

create sequence conflict_seq increment by 50;
create table conflict (
    id bigint primary key,
    version bigint not null,
    fingerprint char(64) not null,
    signature char(64) not null,
    story_id bigint not null references story,
    rule varchar(100) not null,
    rule_version integer not null,
    type varchar(20) not null,
    severity varchar(10) not null,
    scope varchar(10) not null,
    strength varchar(20) not null,
    fact_key varchar not null,
    article_key varchar(2000),
    question varchar not null,
    explanation varchar not null,
    proof varchar not null,
    measure varchar(60) not null,
    place varchar,
    outlets integer not null,
    origins integer not null,
    newest_evidence timestamp(6) with time zone,
    flagged_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    flagged boolean not null,
    -- where its evidence went, for a conflict no longer flagged
    superseded_by bigint references conflict
);
create index conflict_fingerprint on conflict (fingerprint);
create index conflict_story on conflict (story_id);

create sequence conflict_position_seq increment by 50;
create table conflict_position (
    id bigint primary key,
    conflict_id bigint not null references conflict,
    ordinal integer not null,
    label varchar not null,
    origins integer not null,
    value_read double precision,
    low double precision,
    high double precision,
    unit varchar(60)
);
create index conflict_position_conflict on conflict_position (conflict_id);
create table position_claim (
    position_id bigint not null references conflict_position,
    ordinal integer not null,
    claim_id bigint not null references claim,
    primary key (position_id, ordinal)
);
create index position_claim_claim on position_claim (claim_id);

create table review (
    conflict_id bigint primary key references conflict,
    version bigint not null,
    entries integer not null,
    state varchar(20) not null,
    assignee varchar(200),
    claimed_until timestamp(6) with time zone,
    verdict varchar(30),
    own_value varchar,
    dismissal varchar(30),
    deferred_until timestamp(6) with time zone,
    deferred_origins integer,
    closure varchar(30)
);
create index review_state on review (state);

-- History: rows are only ever added.
create sequence decision_seq increment by 50;
create table decision (
    id bigint primary key,
    conflict_id bigint not null references review,
    ordinal integer not null,
    act uuid not null,
    action varchar(20) not null,
    decided_by varchar(200),
    decided_at timestamp(6) with time zone not null,
    note varchar not null,
    undoes_id bigint references decision,
    before_state varchar(20),
    before_assignee varchar(200),
    before_claimed_until timestamp(6) with time zone,
    before_verdict varchar(30),
    before_own_value varchar,
    before_dismissal varchar(30),
    before_deferred_until timestamp(6) with time zone,
    before_deferred_origins integer,
    before_closure varchar(30),
    after_state varchar(20) not null,
    after_assignee varchar(200),
    after_claimed_until timestamp(6) with time zone,
    after_verdict varchar(30),
    after_own_value varchar,
    after_dismissal varchar(30),
    after_deferred_until timestamp(6) with time zone,
    after_deferred_origins integer,
    after_closure varchar(30),
    unique (conflict_id, ordinal)
);
create index decision_act on decision (act);

-- What lay on the table when a decision was made: every answer of every position, and which positions were chosen.
create table decision_ground (
    decision_id bigint not null references decision,
    ordinal integer not null,
    label varchar not null,
    answer varchar not null,
    chosen boolean not null,
    -- for decisions on these articles only
    article varchar(2000),
    primary key (decision_id, ordinal)
);

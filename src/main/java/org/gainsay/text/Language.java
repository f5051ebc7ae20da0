package org.gainsay.text;

/**
 * The words of one language: vocabulary, categories and lexicon, which recognisers fill while they are built and share while
 * they read. Load all lexicons and patterns first, then read.
 */
public final class Language {

    private final Vocabulary vocabulary = new Vocabulary();
    private final Categories categories = new Categories();
    private final Lexicon lexicon = new Lexicon(vocabulary, categories);
    private final Tokenizer tokenizer = new Tokenizer(vocabulary);
    private final Annotator annotator = new Annotator(categories, lexicon);

    /** Adds the phrases of lexicon resources; answers itself. */
    public Language load(String... resources) {
        for (String resource : resources) {
            LexiconFile.load(resource, lexicon);
        }
        return this;
    }

    /** Makes categories known that recognisers, not lexicons, give; answers itself. */
    public Language declare(String... names) {
        for (String name : names) {
            categories.add(name);
        }
        return this;
    }

    /** Compiles pattern resources into one set. */
    public Patterns patterns(String... resources) {
        return new Patterns(categories, lexicon, resources);
    }

    /** The words that lexicons and patterns name. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The categories in use. */
    public Categories categories() {
        return categories;
    }

    /** The phrases. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** Cuts texts into tokens of this language. */
    public Tokenizer tokenizer() {
        return tokenizer;
    }

    /** All of {@code tokens} as nodes. */
    public Chain annotate(Tokens tokens) {
        return annotator.annotate(tokens, 0, tokens.size());
    }

    /** Tokens {@code from} to before {@code to} as nodes. */
    public Chain annotate(Tokens tokens, int from, int to) {
        return annotator.annotate(tokens, from, to);
    }
}

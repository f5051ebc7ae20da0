package org.gainsay.review.web;

import java.util.Locale;
import org.gainsay.review.Dimension;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words for codes, from {@code messages.properties}. */
@Component
public class Words {
    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The words for a key; the last part of the key where there are none. */
    public String of(String key) {
        return messages.getMessage(key, null, key.substring(key.lastIndexOf('.') + 1), Locale.ENGLISH);
    }

    /** Heading of a filter. */
    public String facet(Dimension dimension) {
        return of("facet." + dimension.code());
    }

    /** A filter's value; values that are names stand for themselves. */
    public String value(Dimension dimension, String code, String label) {
        return messages.getMessage(dimension.code() + "." + code, null, label, Locale.ENGLISH);
    }
}

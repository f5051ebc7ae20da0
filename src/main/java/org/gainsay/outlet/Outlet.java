package org.gainsay.outlet;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Who publishes: a newspaper, an agency, a site. Known by its name. */
@Entity
public class Outlet {

    @Id
    @GeneratedValue
    private @Nullable Long id;

    private String name;

    /**
     * A new outlet.
     *
     * @param name as articles print it, not blank
     */
    public Outlet(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an outlet needs a name");
        }
        this.name = name;
    }

    /** For the store. */
    @SuppressWarnings("NullAway.Init")
    protected Outlet() {}

    /** Number in the store; null before it is stored. */
    public @Nullable Long id() {
        return id;
    }

    /** Name as articles print it. */
    public String name() {
        return name;
    }
}

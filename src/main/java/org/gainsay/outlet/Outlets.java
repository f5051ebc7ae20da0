package org.gainsay.outlet;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All outlets of the store. */
public interface Outlets extends Repository<Outlet, Long> {

    /** Stores a new outlet. */
    Outlet save(Outlet outlet);

    /** The outlet of that exact name. */
    Optional<Outlet> findByName(String name);

    /** The outlet of that number. */
    Optional<Outlet> findById(long id);
}

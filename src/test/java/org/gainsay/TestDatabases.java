package org.gainsay;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Fresh databases for tests: one PostgreSQL server for the whole test run, one database for each test context. */
public final class TestDatabases {

    private static EmbeddedPostgres server;

    private TestDatabases() {}

    /** Points the data source at a new H2 database in memory. */
    public static void h2(DynamicPropertyRegistry registry) {
        String name = name();
        registry.add("spring.datasource.url", () -> "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
    }

    /** Points the data source at a new PostgreSQL database. */
    public static void postgres(DynamicPropertyRegistry registry) {
        String url = create(name());
        registry.add("spring.datasource.url", () -> url);
        registry.add("spring.datasource.username", () -> "postgres");
    }

    /** A connection to a new PostgreSQL database, for tests that need no application around it. */
    public static Connection postgres() throws SQLException {
        return DriverManager.getConnection(create(name()), "postgres", "");
    }

    private static synchronized String create(String name) {
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return server().getJdbcUrl("postgres", name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create a test database", e);
        }
    }

    private static EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("the embedded PostgreSQL does not start", e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(TestDatabases::stop));
        }
        return server;
    }

    private static void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name() {
        return "t_" + UUID.randomUUID().toString().replace("-", "");
    }
}

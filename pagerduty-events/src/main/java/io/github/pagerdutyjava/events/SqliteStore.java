package io.github.pagerdutyjava.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Events in a SQLite database, which one process at a time may open: two would send every event
 * twice. The write-ahead log makes each statement a commit that survives the process; waiting for
 * the disk at each commit makes it survive a loss of power.
 */
final class SqliteStore implements EventStore {

  private static final String FILE = "events.db";
  private static final int VERSION = 1;

  private final ReentrantLock lock = new ReentrantLock();
  private final Connection connection;
  private final PreparedStatement insert;
  private final PreparedStatement delete;

  private SqliteStore(Connection connection) throws SQLException {
    this.connection = connection;
    this.insert = connection.prepareStatement("INSERT INTO event VALUES (?, ?, ?, ?)");
    this.delete = connection.prepareStatement("DELETE FROM event WHERE number = ?");
  }

  /**
   * Opens the store in that directory, which is made if it does not exist.
   *
   * @throws IllegalStateException if the driver is not on the class path, if another process has
   *     the directory, or if it holds events of another routing key or of a newer version
   * @throws UncheckedIOException if the files cannot be read or written
   */
  static SqliteStore open(Path directory, Durability durability, String identity) {
    return open(directory, durability, identity, SqliteStore.class.getClassLoader());
  }

  static SqliteStore open(
      Path directory, Durability durability, String identity, ClassLoader classes) {
    Driver driver = driver(classes);
    try {
      Files.createDirectories(directory, ownerOnly(directory));
      Path file = directory.resolve(FILE);
      Connection connection = driver.connect("jdbc:sqlite:" + file, new Properties());
      try {
        prepare(connection, durability, identity);
        return new SqliteStore(connection);
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw explained(directory, e);
    } catch (IOException e) {
      throw new UncheckedIOException("directory: cannot be used, " + directory, e);
    }
  }

  private static Driver driver(ClassLoader classes) {
    try {
      Class<?> driver = Class.forName("org.sqlite.JDBC", true, classes);
      return driver.asSubclass(Driver.class).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new IllegalStateException(
          "directory: an EventQueue on disk needs org.xerial:sqlite-jdbc on the class path", e);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path directory) {
    return directory.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  private static void prepare(Connection connection, Durability durability, String identity)
      throws SQLException {
    try (Statement sql = connection.createStatement()) {
      // Exclusive before the log is opened: so the lock holds for as long as the connection.
      sql.execute("PRAGMA locking_mode = EXCLUSIVE");
      sql.execute("PRAGMA journal_mode = WAL");
      boolean power = durability == Durability.POWER_LOSS;
      sql.execute("PRAGMA synchronous = " + (power ? "FULL" : "NORMAL"));
      // Only macOS knows the difference between its cache and the disk's.
      sql.execute("PRAGMA fullfsync = " + power);
      sql.execute("BEGIN IMMEDIATE");
      require(version(sql) <= VERSION, "directory: is of a newer version of this SDK");
      sql.execute(
          "CREATE TABLE IF NOT EXISTS event (number INTEGER PRIMARY KEY,"
              + " action TEXT NOT NULL, dedup_key TEXT NOT NULL, json TEXT NOT NULL)");
      sql.execute("CREATE TABLE IF NOT EXISTS owner (identity TEXT NOT NULL)");
      own(connection, sql, identity);
      sql.execute("PRAGMA user_version = " + VERSION);
      sql.execute("COMMIT");
    }
  }

  private static int version(Statement sql) throws SQLException {
    try (ResultSet rows = sql.executeQuery("PRAGMA user_version")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  /** What waits for one routing key must not open alerts at another. */
  private static void own(Connection connection, Statement sql, String identity)
      throws SQLException {
    String other = "SELECT 1 FROM owner, event WHERE owner.identity <> ? LIMIT 1";
    try (PreparedStatement query = connection.prepareStatement(other)) {
      query.setString(1, identity);
      try (ResultSet rows = query.executeQuery()) {
        require(!rows.next(), "directory: holds events of another routing key");
      }
    }
    sql.execute("DELETE FROM owner");
    try (PreparedStatement owner = connection.prepareStatement("INSERT INTO owner VALUES (?)")) {
      owner.setString(1, identity);
      owner.executeUpdate();
    }
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalStateException(message);
    }
  }

  private static RuntimeException explained(Path directory, SQLException problem) {
    // SQLITE_BUSY: somebody holds the lock.
    return problem.getErrorCode() == 5
        ? new IllegalStateException("directory: another queue uses " + directory, problem)
        : new UncheckedIOException(new IOException(problem));
  }

  @Override
  public SortedMap<Long, QueuedEvent> load() {
    SortedMap<Long, QueuedEvent> events = new TreeMap<>();
    change(
        () -> {
          try (Statement sql = connection.createStatement();
              ResultSet rows = sql.executeQuery("SELECT * FROM event")) {
            while (rows.next()) {
              events.put(
                  rows.getLong(1),
                  new QueuedEvent(rows.getString(2), rows.getString(3), rows.getString(4)));
            }
          }
        });
    return events;
  }

  @Override
  public void add(long number, QueuedEvent event) {
    change(
        () -> {
          insert.setLong(1, number);
          insert.setString(2, event.action());
          insert.setString(3, event.dedupKey());
          insert.setString(4, event.json());
          insert.executeUpdate();
        });
  }

  @Override
  public void remove(long number) {
    change(
        () -> {
          delete.setLong(1, number);
          delete.executeUpdate();
        });
  }

  @Override
  public void close() {
    change(connection::close);
  }

  private void change(Change change) {
    lock.lock();
    try {
      change.run();
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException(e));
    } finally {
      lock.unlock();
    }
  }

  /** A statement or several. */
  private interface Change {
    void run() throws SQLException;
  }
}

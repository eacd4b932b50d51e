package io.github.pagerdutyjava.benchmarks;

import io.github.pagerdutyjava.Credentials;
import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.oauth.ScopedOAuth;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Lookups of a token that serves, by 64 threads at once, against an API token, which is a field.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(64)
@Fork(5)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 1, time = 1)
public class LookUpToken {

  private static final ByteString TOKEN =
      ByteString.encodeUtf8(
          "{\"access_token\":\"benchmark\",\"token_type\":\"bearer\",\"expires_in\":86400,"
              + "\"scope\":\"as_account-us.acme incidents.read\"}");

  private final LoopbackServer server = LoopbackServer.answering(200, TOKEN);
  private final Credentials apiToken = Credentials.apiToken("benchmark");
  private final ScopedOAuth oauth =
      ScopedOAuth.builder()
          .clientId("benchmark")
          .clientSecret("benchmark")
          .region(Region.US)
          .subdomain("acme")
          .scopes("incidents.read")
          .baseUrl(server.url())
          .build();

  /** Gets the token, and refuses to time another. */
  @Setup
  public void agree() {
    if (!ours().equals("Bearer benchmark")) {
      throw new IllegalStateException("not the token that was given");
    }
  }

  /** Ends the server. */
  @TearDown
  public void stop() {
    oauth.close();
    server.close();
  }

  /** Ours. */
  @Benchmark
  public String ours() {
    return oauth.authorization();
  }

  /** A token that never ends. */
  @Benchmark
  public String apiToken() {
    return apiToken.authorization();
  }
}

package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.internal.Transport;
import java.net.URI;
import java.util.function.Function;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** An identity server without a network: fast enough to be asked a million times. */
final class Answering {

  static final String ISSUER = "https://identity.example.com";

  private Answering() {}

  /** Returns the way to a server that answers a path with a body. */
  static Transport with(Function<String, String> body) {
    PagerDutyHttp http =
        PagerDutyHttp.builder()
            .time(new VirtualTime())
            .okHttp(
                builder ->
                    builder.addInterceptor(
                        chain ->
                            new Response.Builder()
                                .request(chain.request())
                                .protocol(Protocol.HTTP_1_1)
                                .code(200)
                                .message("")
                                .body(
                                    ResponseBody.create(
                                        body.apply(chain.request().url().encodedPath()), null))
                                .build()))
            .build();
    return Transport.withKey(http, URI.create(ISSUER), Secret.of("a-client-secret"));
  }

  /** Returns what the server answers that signs with the first key, or with these keys. */
  static String document(String path, String keys) {
    return path.endsWith("/jwks") ? keys : "{\"issuer\":\"" + ISSUER + "\"}";
  }
}

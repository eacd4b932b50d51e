package io.github.pagerdutyjava.benchmarks;

import io.github.pagerdutyjava.client.incidents.Incident;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Does the same as {@link ColdOurs} with the JDK's client and Jackson's records. */
final class ColdJdk {

  private ColdJdk() {}

  /**
   * The answer.
   *
   * @param incident what was asked for
   */
  record Answer(Incident incident) {}

  /** Takes the address of the server. */
  public static void main(String[] args) throws IOException, InterruptedException {
    URI address = URI.create(args[0] + "/incidents/1");
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Authorization", "Token token=benchmark")
            .header("Accept", "application/json")
            .build();
    HttpResponse<byte[]> response =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    Incident incident = Decoders.jackson().readValue(response.body(), Answer.class).incident();
    System.out.println(incident.id() + ' ' + incident.createdAt() + ' ' + incident.title());
  }
}

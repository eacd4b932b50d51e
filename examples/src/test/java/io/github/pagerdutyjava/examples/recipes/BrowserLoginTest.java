package io.github.pagerdutyjava.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.oauth.AuthorizationCodeFlow;
import io.github.pagerdutyjava.oauth.AuthorizationCodeFlowBuilder;
import io.github.pagerdutyjava.oauth.Scope;
import io.github.pagerdutyjava.oauth.TokenException;
import io.github.pagerdutyjava.oauth.UserOAuth;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.htmlunit.Page;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BrowserLoginTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final PagerDutySandbox sandbox = PagerDutySandbox.start();
  private final PagerDutyHttp http = PagerDutyHttp.builder().build();

  @AfterEach
  void close() {
    http.close();
    sandbox.close();
  }

  @Test
  void whoeverAllowsItIsActedFor() throws Exception {
    UserOAuth user = BrowserLogin.login(app(), uri -> decide(uri, "allow"), PATIENCE);

    assertThat(user.region()).contains(Region.EU);
    try (PagerDutyClient client =
        PagerDutyClient.builder()
            .credentials(user)
            .baseUrl(sandbox.euRestUrl())
            .http(http)
            .build()) {
      assertThat(client.users().me().id()).isEqualTo(user.owner().orElseThrow().userId());
    }
  }

  @Test
  void whoeverDeniesItIsNot() {
    assertThatThrownBy(() -> BrowserLogin.login(app(), uri -> decide(uri, "deny"), PATIENCE))
        .asInstanceOf(InstanceOfAssertFactories.type(TokenException.class))
        .extracting(TokenException::error, InstanceOfAssertFactories.optional(String.class))
        .contains("access_denied");
    assertThat(sandbox.tokenRequests()).isZero();
  }

  @Test
  void nobodyIsWaitedForLongerThanTold() {
    Consumer<URI> stranger =
        uri -> {
          String redirect = uri.toString().replaceFirst(".*redirect_uri=([^&]+).*", "$1");
          URI callback = URI.create(redirect.replace("%3A", ":").replace("%2F", "/"));
          assertThat(status(callback + "?code=stolen&state=guessed")).isEqualTo(404);
          assertThat(status(callback.toString())).isEqualTo(404);
        };

    assertThatThrownBy(() -> BrowserLogin.login(app(), stranger, Duration.ofMillis(1)))
        .isInstanceOf(TimeoutException.class);
  }

  private AuthorizationCodeFlowBuilder app() {
    return AuthorizationCodeFlow.builder()
        .clientId(sandbox.clientId())
        .clientSecret(sandbox.clientSecret())
        .scopes(Scope.USERS_READ)
        .baseUrl(sandbox.identityUrl())
        .http(http);
  }

  /** Logs in to the account in the EU. */
  private void decide(URI uri, String decision) {
    try (WebClient browser = browser()) {
      HtmlPage consent = browser.getPage(uri.toURL());
      element(consent, "input[value='" + sandbox.euSubdomain() + "']").click();
      HtmlPage end = element(consent, "button[value='" + decision + "']").click();
      assertThat(end.asNormalizedText()).contains("You can close this window");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int status(String address) {
    try (WebClient browser = browser()) {
      browser.getOptions().setThrowExceptionOnFailingStatusCode(false);
      Page page = browser.getPage(address);
      return page.getWebResponse().getStatusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DomElement element(HtmlPage page, String selector) {
    return page.querySelector(selector);
  }

  private static WebClient browser() {
    WebClient browser = new WebClient();
    browser.getOptions().setJavaScriptEnabled(false);
    browser.getOptions().setCssEnabled(false);
    return browser;
  }
}

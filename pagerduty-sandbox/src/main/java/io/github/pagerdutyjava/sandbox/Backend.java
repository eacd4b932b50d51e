package io.github.pagerdutyjava.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that a running sandbox consists of: an account in each region, and who identifies. */
final class Backend implements AutoCloseable {
  static final String API_TOKEN = "sandbox-demo-api-key";
  static final OAuthApp CLASSIC_APP = OAuthApp.classic();
  static final OAuthApp PUBLIC_APP = OAuthApp.classicWithoutSecret();

  private final Settings settings;
  private final Clock clock;
  private final Lazy<Operations> operations = new Lazy<>(Operations::new);
  private final OAuthApp scopedApp = OAuthApp.scoped(new Lazy<>(this::appScopes));
  private final Tenant us;
  private final Tenant eu;
  private final LoopbackServer usServer;
  private final LoopbackServer euServer;
  private final Identity identity;
  private final Webhooks webhooks;
  private final Lazy<Intake> intake = new Lazy<>(this::newIntake);

  Backend(Settings settings) {
    this.settings = settings;
    this.clock = settings.clock();
    Instant end = settings.end();
    this.us = Tenant.us(new Lazy<>(() -> told(new Account(settings.seed(), end))));
    this.eu = Tenant.eu(new Lazy<>(() -> new Account(~settings.seed(), end)));
    this.webhooks = new Webhooks(clock);
    this.usServer = listen(settings.port());
    this.euServer = listen(0);
    Registry registry = new Registry(List.of(scopedApp, CLASSIC_APP, PUBLIC_APP), List.of(us, eu));
    this.identity = new Identity(usServer.url(), registry, clock, settings.tokenLifetime());
  }

  /** Begins to answer; the API key is that of the US account, the other has none. */
  Backend start() {
    RestApi rest = rest(us, API_TOKEN);
    EventsApi events = new EventsApi(intake);
    usServer.start(request -> answer(request, events, rest));
    euServer.start(rest(eu, null)::answer);
    return this;
  }

  private Answer answer(Request request, EventsApi events, RestApi rest) {
    if (Identity.serves(request)) {
      return identity.answer(request);
    }
    return EventsApi.serves(request) ? events.answer(request) : rest.answer(request);
  }

  /** The webhooks are those of the US account. */
  private Account told(Account account) {
    account.listen(
        (type, incident) ->
            webhooks.send(type, () -> WebhookBody.of(account.incidents(), incident)));
    return account;
  }

  private LoopbackServer listen(int port) {
    try {
      return new LoopbackServer(port, clock);
    } catch (IOException refused) {
      throw new UncheckedIOException("cannot listen on port " + port, refused);
    }
  }

  private RestApi rest(Tenant tenant, @Nullable String apiToken) {
    Function<String, @Nullable Grant> tokens = token -> identity.find(token, tenant);
    Door door =
        new Door(
            apiToken, tokens, () -> new RateLimit(settings.requestsPerMinute(), System::nanoTime));
    return new RestApi(door, operations, Served.by(tenant.account(), clock));
  }

  private Set<String> appScopes() {
    Set<String> chosen = settings.appScopes();
    return chosen == null ? operations.value().scopes() : chosen;
  }

  private Intake newIntake() {
    Account account = us.account().value();
    EventKeys keys = new EventKeys(account, settings.eventsPerMinute(), System::nanoTime);
    return new Intake(account, keys, clock);
  }

  Tenant us() {
    return us;
  }

  Tenant eu() {
    return eu;
  }

  LoopbackServer usServer() {
    return usServer;
  }

  LoopbackServer euServer() {
    return euServer;
  }

  OAuthApp scopedApp() {
    return scopedApp;
  }

  Identity identity() {
    return identity;
  }

  Webhooks webhooks() {
    return webhooks;
  }

  EventKeys keys() {
    return intake.value().keys();
  }

  @Override
  public void close() {
    usServer.close();
    euServer.close();
    webhooks.close();
  }
}

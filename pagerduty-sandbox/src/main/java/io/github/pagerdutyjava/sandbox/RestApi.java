package io.github.pagerdutyjava.sandbox;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import okio.ByteString;

/** The rules every call goes through, in PagerDuty's order, before and after its own behaviour. */
final class RestApi {
  private static final Pattern VERSION =
      Pattern.compile("application/vnd\\.pagerduty\\+json\\s*;\\s*version=(\\S+)");

  private final Door door;
  private final Lazy<Operations> operations;
  private final Behaviours behaviours;
  private final AtomicLong requests = new AtomicLong();

  RestApi(Door door, Lazy<Operations> operations, Behaviours behaviours) {
    this.door = door;
    this.operations = operations;
    this.behaviours = behaviours;
  }

  Answer answer(Request request) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("x-request-id", new UUID(0x5A4D, requests.incrementAndGet()).toString());
    try {
      return evaluate(request, headers);
    } catch (Refusal refusal) {
      return json(refusal.status(), headers, refusal.body(), ZoneOffset.UTC);
    } catch (RuntimeException defect) {
      Refusal fault = new Refusal(500, 2000, "Internal Server Error", defect.toString());
      return json(fault.status(), headers, fault.body(), ZoneOffset.UTC);
    }
  }

  private Answer evaluate(Request request, Map<String, String> headers) {
    Caller caller = door.caller(request.header("Authorization"));
    RateLimit.State state = door.limit(caller).take();
    headers.putAll(state.headers());
    if (!state.allowed()) {
      throw new Refusal(429, 2020, "Rate Limit Exceeded");
    }
    checkVersion(request);
    checkBody(request);
    Query query = Query.parse(request.rawQuery());
    Call call = operations.value().find(request, query, caller);
    if (call == null) {
      throw Refusal.notFound();
    }
    caller.check(call.operation());
    ZoneId zone = query.zone();
    Object tree = behaviours.answer(call);
    return tree == Behaviours.NOTHING
        ? new Answer(204, headers, ByteString.EMPTY)
        : json(call.operation().status(), headers, tree, zone);
  }

  /** Without a version of its own a request has that of its key, which is 2. */
  private static void checkVersion(Request request) {
    String accept = request.header("Accept");
    var version = VERSION.matcher(accept == null ? "" : accept);
    if (version.find() && !version.group(1).equals("2")) {
      throw new Refusal(406, 2001, "Not Acceptable", "there is only version 2 of this API");
    }
  }

  private static void checkBody(Request request) {
    if (request.body().size() == 0) {
      return;
    }
    String type = request.header("Content-Type");
    if (type == null || !type.startsWith("application/json")) {
      throw Refusal.invalid("Content-Type must be application/json");
    }
    if (!Json.readable(request.body())) {
      throw Refusal.invalid("the body is not JSON");
    }
  }

  private static Answer json(int status, Map<String, String> headers, Object tree, ZoneId zone) {
    headers.put("Content-Type", "application/json");
    return new Answer(status, headers, Json.write(tree, zone));
  }

  /** What the sandbox can answer, by the names in the table of operations. */
  static final class Behaviours {
    static final Object NOTHING = new Object();

    private final Map<String, Behaviour> byName;
    private final Lazy<Account> account;
    private final TypeNames names;
    private final Writes writes;

    Behaviours(Map<String, Behaviour> byName, Lazy<Account> account, Audit audit) {
      this.byName = byName;
      this.account = account;
      this.names = new TypeNames(account);
      this.writes = new Writes(account, audit);
    }

    Object answer(Call asked) {
      Call call = names.resolved(asked);
      Behaviour behaviour = byName.get(call.operation().behaviour());
      if (behaviour == null) {
        throw Refusal.unsupported(call.operation());
      }
      try {
        return call.operation().reads()
            ? account.value().read(() -> behaviour.answer(call))
            : writes.answer(call, behaviour);
      } catch (Refusal refusal) {
        throw call.operation().byField() ? refusal.byField(call.operation().root()) : refusal;
      }
    }
  }
}

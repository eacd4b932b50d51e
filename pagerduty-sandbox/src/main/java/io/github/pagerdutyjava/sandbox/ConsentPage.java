package io.github.pagerdutyjava.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import okio.ByteString;

/** The pages that a person sees who logs in. */
final class ConsentPage {
  /** What the form carries from the app's request to the decision. */
  private static final List<String> CARRIED =
      List.of(
          "client_id",
          "redirect_uri",
          "response_type",
          "scope",
          "state",
          "code_challenge",
          "code_challenge_method");

  private static final String FRAME =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>{title}</title>
      <style>
      body { font: 16px/1.5 system-ui, sans-serif; color: #222; background: #f2f4f3; margin: 0 }
      main { max-width: 26rem; margin: 4rem auto; padding: 2rem; background: #fff;
             border-radius: .5rem; box-shadow: 0 1px 4px #0003 }
      h1 { font-size: 1.3rem; margin: 0 0 1rem }
      label { display: block; margin: .3rem 0 }
      button { font: inherit; padding: .5rem 1.5rem; margin: 1rem .5rem 0 0; border-radius: .3rem;
               border: 1px solid #048a24; background: #fff; color: #048a24; cursor: pointer }
      button[value=allow] { background: #048a24; color: #fff }
      small { color: #666 }
      </style>
      </head>
      <body><main>
      <h1>{title}</h1>
      {content}<p><small>This is the PagerDuty sandbox: nobody's real account is touched.</small></p>
      </main></body>
      </html>
      """;

  private ConsentPage() {}

  /** Returns the question whether the app may do what it asks for, and in which account. */
  static ByteString of(Login login, List<Tenant> tenants) {
    String page =
        "<form method=\"post\" action=\"/oauth/authorize\">\n"
            + carried(login)
            + "<p>It asks for:</p>\n<ul>\n"
            + scopes(login)
            + "</ul>\n<p>You are logged in as:</p>\n"
            + accounts(tenants)
            + "<button name=\"decision\" value=\"allow\">Allow</button>\n"
            + "<button name=\"decision\" value=\"deny\">Deny</button>\n</form>\n";
    return framed(login.app().name() + " wants to use your PagerDuty account", page);
  }

  /** Returns what is shown where nobody may be sent back to the app. */
  static ByteString of(OAuthRefusal refusal) {
    return framed("This login cannot go on", "<p>" + escaped(refusal.description()) + "</p>\n");
  }

  private static String carried(Login login) {
    StringBuilder inputs = new StringBuilder();
    for (String name : CARRIED) {
      String value = login.form().text(name);
      if (value != null) {
        inputs.append(input("hidden", name, value)).append(">\n");
      }
    }
    return inputs.toString();
  }

  private static String scopes(Login login) {
    return login.scopes().stream()
        .map(scope -> "<li><code>" + escaped(scope) + "</code></li>\n")
        .collect(Collectors.joining());
  }

  private static String accounts(List<Tenant> tenants) {
    StringBuilder choices = new StringBuilder();
    for (Tenant tenant : tenants) {
      String chosen = choices.isEmpty() ? " checked> " : "> ";
      String user = tenant.user().text("name") + ", " + tenant.subdomain();
      choices.append("<label>").append(input("radio", "account", tenant.subdomain()));
      choices.append(chosen).append(escaped(user)).append("</label>\n");
    }
    return choices.toString();
  }

  private static ByteString framed(String title, String content) {
    return ByteString.encodeString(
        FRAME.replace("{title}", escaped(title)).replace("{content}", content), UTF_8);
  }

  /** Returns a field whose tag is still open. */
  private static String input(String type, String name, String value) {
    return "<input type=\"%s\" name=\"%s\" value=\"%s\"".formatted(type, name, escaped(value));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

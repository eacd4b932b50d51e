package io.github.pagerdutyjava.examples.recipes;

import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.ConnectionException;
import io.github.pagerdutyjava.NotFoundException;
import io.github.pagerdutyjava.PagerDutyException;
import io.github.pagerdutyjava.PermissionException;
import io.github.pagerdutyjava.RateLimitException;
import io.github.pagerdutyjava.client.PagerDutyClient;

/**
 * Handling errors: catch what you can do something about, the most special first. Retries are
 * behind you by then: what arrives here failed for good.
 */
public final class HandlingErrors {

  private HandlingErrors() {}

  /** Returns the title of an incident, or a sentence that says why there is none. */
  public static String titleOf(PagerDutyClient client, String id) {
    try {
      return String.valueOf(client.incidents().get(id).title());
    } catch (NotFoundException e) {
      return "There is no incident " + id;
    } catch (PermissionException e) {
      return "The credential may not read incidents; needed: " + e.requiredScopes();
    } catch (RateLimitException e) {
      return "Too many requests; try again in " + e.retryAfter().map(Object::toString).orElse("?");
    } catch (ApiException e) {
      // PagerDuty answered: its support wants the request id.
      return "PagerDuty says " + e.status() + " " + e.errors() + " " + e.requestId().orElse("");
    } catch (ConnectionException e) {
      // Nobody answered. It matters whether a change may have been made nevertheless.
      return e.mayHaveBeenProcessed() ? "No answer, look before you repeat" : "Never arrived";
    } catch (PagerDutyException e) {
      return "Something else: " + e.getMessage();
    }
  }
}

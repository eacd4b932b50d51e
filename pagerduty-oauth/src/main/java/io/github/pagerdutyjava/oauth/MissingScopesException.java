package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.PagerDutyException;
import io.github.pagerdutyjava.internal.CallInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** PagerDuty granted fewer scopes than were asked for: the app does not have them. */
public final class MissingScopesException extends PagerDutyException {

  private static final long serialVersionUID = 1L;

  private final String[] missing;
  private final String[] granted;

  MissingScopesException(CallInfo call, Set<String> missing, Set<String> granted) {
    this(
        call,
        new TreeSet<>(missing).toArray(String[]::new),
        new TreeSet<>(granted).toArray(String[]::new));
  }

  /** The same failure, told to one of the threads that waited for a token. */
  MissingScopesException(MissingScopesException original) {
    this(
        new CallInfo(original.method(), original.path(), original.attempts()),
        original.missing,
        original.granted);
  }

  private MissingScopesException(CallInfo call, String[] missing, String[] granted) {
    super(
        call,
        "PagerDuty did not grant the scopes "
            + List.of(missing)
            + " but only "
            + List.of(granted)
            + "; add them to the app's permissions in PagerDuty",
        null);
    this.missing = missing;
    this.granted = granted;
  }

  /** Returns the scopes that were asked for and not granted, sorted. */
  public List<String> missing() {
    return List.of(missing);
  }

  /** Returns the scopes that were granted, sorted. */
  public List<String> granted() {
    return List.of(granted);
  }
}

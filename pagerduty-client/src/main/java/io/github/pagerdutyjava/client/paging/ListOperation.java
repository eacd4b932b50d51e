package io.github.pagerdutyjava.client.paging;

import io.github.pagerdutyjava.IncompleteListException;
import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.internal.CallInfo;
import io.github.pagerdutyjava.internal.Time;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a list operation to complete its list; immutable.
 *
 * @param <T> what is listed
 */
@Internal
public final class ListOperation<T> {

  enum Style {
    OFFSET,
    CURSOR,
    CURSOR_WINDOWS,
    WHOLE,
    DETECTED,
    OLDEST_FIRST,
    NEWEST_FIRST,
    PARTS
  }

  private final String path;
  private final String owner;
  private final PageSource<T> source;
  private final Style style;
  private final Function<? super T, ?> key;
  private final Function<? super T, @Nullable Instant> time;
  private final Function<? super T, @Nullable Long> number;
  private final @Nullable ListOperation<T> rest;

  private ListOperation(
      String path,
      String owner,
      PageSource<T> source,
      Style style,
      Function<? super T, ?> key,
      Function<? super T, @Nullable Instant> time,
      Function<? super T, @Nullable Long> number,
      @Nullable ListOperation<T> rest) {
    this.path = path;
    this.owner = owner;
    this.source = source;
    this.style = style;
    this.key = key;
    this.time = time;
    this.number = number;
    this.rest = rest;
  }

  /**
   * Returns a list with {@code offset} and {@code more}; {@code key} tells one item from another.
   */
  public static <T> ListOperation<T> of(
      String path, PageSource<T> source, Function<? super T, ?> key) {
    return new ListOperation<>(
        path, "", source, Style.OFFSET, key, item -> null, item -> null, null);
  }

  /** Returns a list with {@code cursor} and {@code next_cursor}. */
  public static <T> ListOperation<T> cursor(
      String path, PageSource<T> source, Function<? super T, ?> key) {
    return new ListOperation<>(
        path, "", source, Style.CURSOR, key, item -> null, item -> null, null);
  }

  /** Returns this cursor list of the last day, of which PagerDuty shows a month at a time. */
  public ListOperation<T> inWindows(Function<? super T, @Nullable Instant> happenedAt) {
    return new ListOperation<>(
        path, owner, source, Style.CURSOR_WINDOWS, key, happenedAt, number, rest);
  }

  /** Returns a list that PagerDuty does not page: one answer has it all. */
  public static <T> ListOperation<T> whole(
      String path, PageSource<T> source, Function<? super T, ?> key) {
    return new ListOperation<>(
        path, "", source, Style.WHOLE, key, item -> null, item -> null, null);
  }

  /** Returns all items, without a filter. */
  public List<T> all() {
    return ListState.of(this).paged().toList();
  }

  /** Returns a list whose first answer tells whether it is paged by offset or by cursor. */
  public static <T> ListOperation<T> detected(
      String path, PageSource<T> source, Function<? super T, ?> key) {
    return new ListOperation<>(
        path, "", source, Style.DETECTED, key, item -> null, item -> null, null);
  }

  /** Returns this list read by creation time, which PagerDuty can sort by time and then number. */
  public ListOperation<T> byCreationTime(
      Function<? super T, @Nullable Instant> createdAt,
      Function<? super T, @Nullable Long> serialNumber) {
    return new ListOperation<>(
        path, owner, source, Style.OLDEST_FIRST, key, createdAt, serialNumber, rest);
  }

  /**
   * Returns this list read back in time, as PagerDuty shows it, which cannot be told to sort it.
   */
  public ListOperation<T> newestFirst(Function<? super T, @Nullable Instant> createdAt) {
    return new ListOperation<>(
        path, owner, source, Style.NEWEST_FIRST, key, createdAt, item -> null, rest);
  }

  /**
   * Returns this list of a given range, in whatever order PagerDuty shows it, which answers for
   * less than three months at a time.
   */
  public ListOperation<T> inParts(Function<? super T, @Nullable Instant> happenedAt) {
    return new ListOperation<>(
        path, owner, source, Style.PARTS, key, happenedAt, item -> null, rest);
  }

  /**
   * Returns this list as that of one resource, whose id the path template does not show: a
   * checkpoint of another one's list does not fit.
   */
  public ListOperation<T> ownedBy(String id) {
    return new ListOperation<>(path, id, source, style, key, time, number, rest);
  }

  /**
   * Returns this list followed by another one of the same filters: what is in both is given once.
   */
  public ListOperation<T> followedBy(ListOperation<T> other) {
    return new ListOperation<>(path, owner, source, style, key, time, number, other);
  }

  /** Returns the list that follows this one; null when none does. */
  @Nullable ListOperation<T> rest() {
    return rest;
  }

  String path() {
    return path;
  }

  /** Returns the id of the resource whose list it is; empty when it is the account's. */
  String owner() {
    return owner;
  }

  Style style() {
    return style;
  }

  /** Returns the time in which one waits for its pages. */
  Time clock() {
    return source.time();
  }

  ListAnswer<T> fetch(Parameters parameters) {
    return source.fetch(parameters).ofLimit(parameters.limit());
  }

  String key(T item) {
    return String.valueOf(key.apply(item));
  }

  List<String> keys(List<T> items) {
    return items.stream().map(this::key).toList();
  }

  Instant time(T item) {
    Instant at = time.apply(item);
    if (at == null) {
      throw incomplete("item " + key(item) + " has no creation time, so its place is unknown");
    }
    return at;
  }

  @Nullable Long number(T item) {
    return number.apply(item);
  }

  IncompleteListException incomplete(String message) {
    return new IncompleteListException(call(), message);
  }

  /** Returns what a message says of a call of it. */
  CallInfo call() {
    return new CallInfo("GET", path, 1);
  }
}

package io.github.pagerdutyjava.events;

/** What the events of an {@link EventQueue} with a directory survive. */
public enum Durability {
  /**
   * The end of the process, {@code kill -9} included: each commit is handed to the operating system
   * (some 25 microseconds). A loss of power may lose the latest events, never the older ones.
   */
  PROCESS_DEATH,

  /** A loss of power too: each commit waits for the disk. */
  POWER_LOSS
}

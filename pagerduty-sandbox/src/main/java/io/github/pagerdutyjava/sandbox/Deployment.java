package io.github.pagerdutyjava.sandbox;

/** A release of a service, which PagerDuty knows as a change event. */
record Deployment(int index, long finished, int service) {}

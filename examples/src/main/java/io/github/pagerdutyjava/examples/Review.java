package io.github.pagerdutyjava.examples;

import java.util.List;

/**
 * Who reviews, and why.
 *
 * @param reviewer their GitHub name
 * @param email their e-mail address
 * @param level the level of the escalation policy that decided
 * @param candidates the GitHub names of all of the level's candidates, sorted
 */
record Review(String reviewer, String email, int level, List<String> candidates) {}

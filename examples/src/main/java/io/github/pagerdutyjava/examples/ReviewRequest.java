package io.github.pagerdutyjava.examples;

import java.util.Map;

/**
 * What {@code reviewer} decides about.
 *
 * @param policyId the id of the escalation policy
 * @param author the GitHub name of who wrote the pull request
 * @param directory the GitHub names by e-mail address, found whatever its case
 */
record ReviewRequest(String policyId, String author, Map<String, String> directory) {}

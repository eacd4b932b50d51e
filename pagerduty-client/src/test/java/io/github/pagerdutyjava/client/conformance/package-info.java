/**
 * How this SDK conforms to PagerDuty's OpenAPI file, operation by operation.
 *
 * <p>To add an operation, add a line to the class of its resource, for example {@code
 * TeamOperations}; a new class gets a line in {@code Operations}. An entry is the {@code
 * operationId} of PagerDuty's file and a call of the facade in which everything is set: every
 * filter, every value of what may be repeated, every property of the body.
 *
 * <pre>{@code
 * operation("listTeams", client -> client.teams().query("eng")),
 * operation("getTeam", client -> client.teams().get("P1", TeamInclude.values())),
 * action("deleteTeam", client -> client.teams().delete("P1"))
 * }</pre>
 *
 * <p>{@code operation} is for calls that return what PagerDuty answered; lists are read to their
 * end. {@code .and(...)} adds a second method that returns it, {@code .alsoSends(...)} a call that
 * only adds to what is sent, for example what excludes something else. {@code action} is for calls
 * that return nothing.
 *
 * <p>Each request is judged by the file: path, query, headers, body; what no call sends is a
 * violation, too. Each call then gets the operation's examples, answers made from its schema for
 * each choice and each value, and both with changes. What the file has wrong is in {@code Patches}
 * with its row; what is meant to differ is in {@code Exemptions} with its reason. A failure names
 * the operation, what is wrong and where, as an exemption has to name it.
 *
 * <pre>
 * mvn -pl pagerduty-client -am test -Dtest=ConformanceTest \
 *     -Dsurefire.failIfNoSpecifiedTests=false -Dpagerduty.spec=/path/to/folder
 * </pre>
 */
package io.github.pagerdutyjava.client.conformance;

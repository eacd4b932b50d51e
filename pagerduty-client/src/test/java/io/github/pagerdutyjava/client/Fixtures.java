package io.github.pagerdutyjava.client;

/** Resources of an invented account. */
final class Fixtures {

  static final String INCIDENT =
      """
      {
        "id": "Q1", "type": "incident", "summary": "[#7] Disk full", "self": null,
        "html_url": "https://acme.example/incidents/Q1",
        "incident_number": 7, "title": "Disk full", "created_at": "2026-01-01T10:00:00Z",
        "status": "acknowledged", "urgency": "high", "assigned_via": "direct_assignment",
        "service": {"id": "S1", "type": "service_reference", "summary": "Mail"},
        "teams": [{"id": "T1", "type": "team_reference"}],
        "assignments": [
          {"at": "2026-01-01T10:00:01Z", "assignee": {"id": "U1", "type": "user_reference"}}
        ],
        "alert_counts": {"triggered": 1, "resolved": 0, "all": 1},
        "pending_actions": [{"type": "urgency_change", "at": "2026-01-01T11:00:00Z", "to": "high"}]
      }
      """;

  private Fixtures() {}
}

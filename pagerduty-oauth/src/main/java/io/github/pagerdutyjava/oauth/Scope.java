package io.github.pagerdutyjava.oauth;

/**
 * The scopes of Scoped OAuth, by the resource they open: {@code .read} to read it, {@code .write}
 * to change it. PagerDuty adds scopes: any other is given as a text.
 */
public final class Scope {

  private Scope() {}

  /** Reading abilities. */
  public static final String ABILITIES_READ = "abilities.read";

  /** Reading addons. */
  public static final String ADDONS_READ = "addons.read";

  /** Changing addons. */
  public static final String ADDONS_WRITE = "addons.write";

  /** Reading analytics. */
  public static final String ANALYTICS_READ = "analytics.read";

  /** Changing analytics. */
  public static final String ANALYTICS_WRITE = "analytics.write";

  /** Reading audit records. */
  public static final String AUDIT_RECORDS_READ = "audit_records.read";

  /** Reading change events. */
  public static final String CHANGE_EVENTS_READ = "change_events.read";

  /** Changing change events. */
  public static final String CHANGE_EVENTS_WRITE = "change_events.write";

  /** Reading contextual data. */
  public static final String CONTEXTUAL_DATA_READ = "contextual_data.read";

  /** Changing contextual data. */
  public static final String CONTEXTUAL_DATA_WRITE = "contextual_data.write";

  /** Reading custom fields. */
  public static final String CUSTOM_FIELDS_READ = "custom_fields.read";

  /** Changing custom fields. */
  public static final String CUSTOM_FIELDS_WRITE = "custom_fields.write";

  /** Reading escalation policies. */
  public static final String ESCALATION_POLICIES_READ = "escalation_policies.read";

  /** Changing escalation policies. */
  public static final String ESCALATION_POLICIES_WRITE = "escalation_policies.write";

  /** Reading event orchestrations. */
  public static final String EVENT_ORCHESTRATIONS_READ = "event_orchestrations.read";

  /** Changing event orchestrations. */
  public static final String EVENT_ORCHESTRATIONS_WRITE = "event_orchestrations.write";

  /** Reading event rules. */
  public static final String EVENT_RULES_READ = "event_rules.read";

  /** Changing event rules. */
  public static final String EVENT_RULES_WRITE = "event_rules.write";

  /** Reading extension schemas. */
  public static final String EXTENSION_SCHEMAS_READ = "extension_schemas.read";

  /** Reading extensions. */
  public static final String EXTENSIONS_READ = "extensions.read";

  /** Changing extensions. */
  public static final String EXTENSIONS_WRITE = "extensions.write";

  /** Reading incident types. */
  public static final String INCIDENT_TYPES_READ = "incident_types.read";

  /** Changing incident types. */
  public static final String INCIDENT_TYPES_WRITE = "incident_types.write";

  /** Reading incident workflows. */
  public static final String INCIDENT_WORKFLOWS_READ = "incident_workflows.read";

  /** Changing incident workflows. */
  public static final String INCIDENT_WORKFLOWS_WRITE = "incident_workflows.write";

  /** Starting incident workflows. */
  public static final String INCIDENT_WORKFLOWS_INSTANCES_WRITE =
      "incident_workflows:instances.write";

  /** Reading incidents. */
  public static final String INCIDENTS_READ = "incidents.read";

  /** Changing incidents. */
  public static final String INCIDENTS_WRITE = "incidents.write";

  /** Reading IP allow lists. */
  public static final String IP_ALLOW_LISTS_READ = "ip_allow_lists.read";

  /** Changing IP allow lists. */
  public static final String IP_ALLOW_LISTS_WRITE = "ip_allow_lists.write";

  /** Reading licenses. */
  public static final String LICENSES_READ = "licenses.read";

  /** Reading OAuth delegations. */
  public static final String OAUTH_DELEGATIONS_READ = "oauth_delegations.read";

  /** Changing OAuth delegations. */
  public static final String OAUTH_DELEGATIONS_WRITE = "oauth_delegations.write";

  /** Reading on-calls. */
  public static final String ONCALLS_READ = "oncalls.read";

  /** Reading priorities. */
  public static final String PRIORITIES_READ = "priorities.read";

  /** Reading recommendations. */
  public static final String RECOMMENDATIONS_READ = "recommendations.read";

  /** Changing recommendations. */
  public static final String RECOMMENDATIONS_WRITE = "recommendations.write";

  /** Reading schedules. */
  public static final String SCHEDULES_READ = "schedules.read";

  /** Changing schedules. */
  public static final String SCHEDULES_WRITE = "schedules.write";

  /** Reading services. */
  public static final String SERVICES_READ = "services.read";

  /** Changing services. */
  public static final String SERVICES_WRITE = "services.write";

  /** Reading session configurations. */
  public static final String SESSION_CONFIGURATIONS_READ = "session_configurations.read";

  /** Changing session configurations. */
  public static final String SESSION_CONFIGURATIONS_WRITE = "session_configurations.write";

  /** Changing the SRE agent. */
  public static final String SRE_AGENT_WRITE = "sre_agent.write";

  /** Reading standards. */
  public static final String STANDARDS_READ = "standards.read";

  /** Changing standards. */
  public static final String STANDARDS_WRITE = "standards.write";

  /** Reading status dashboards. */
  public static final String STATUS_DASHBOARDS_READ = "status_dashboards.read";

  /** Reading status pages. */
  public static final String STATUS_PAGES_READ = "status_pages.read";

  /** Changing status pages. */
  public static final String STATUS_PAGES_WRITE = "status_pages.write";

  /** Reading subscribers. */
  public static final String SUBSCRIBERS_READ = "subscribers.read";

  /** Changing subscribers. */
  public static final String SUBSCRIBERS_WRITE = "subscribers.write";

  /** Reading tags. */
  public static final String TAGS_READ = "tags.read";

  /** Changing tags. */
  public static final String TAGS_WRITE = "tags.write";

  /** Reading teams. */
  public static final String TEAMS_READ = "teams.read";

  /** Changing teams. */
  public static final String TEAMS_WRITE = "teams.write";

  /** Reading templates. */
  public static final String TEMPLATES_READ = "templates.read";

  /** Changing templates. */
  public static final String TEMPLATES_WRITE = "templates.write";

  /** Reading users. */
  public static final String USERS_READ = "users.read";

  /** Changing users. */
  public static final String USERS_WRITE = "users.write";

  /** Reading users' contact methods. */
  public static final String USERS_CONTACT_METHODS_READ = "users:contact_methods.read";

  /** Changing users' contact methods. */
  public static final String USERS_CONTACT_METHODS_WRITE = "users:contact_methods.write";

  /** Reading users' notification rules. */
  public static final String USERS_NOTIFICATIONS_READ = "users:notifications.read";

  /** Reading users' sessions. */
  public static final String USERS_SESSIONS_READ = "users:sessions.read";

  /** Changing users' sessions. */
  public static final String USERS_SESSIONS_WRITE = "users:sessions.write";

  /** Reading vendors. */
  public static final String VENDORS_READ = "vendors.read";

  /** Reading webhook subscriptions. */
  public static final String WEBHOOK_SUBSCRIPTIONS_READ = "webhook_subscriptions.read";

  /** Changing webhook subscriptions. */
  public static final String WEBHOOK_SUBSCRIPTIONS_WRITE = "webhook_subscriptions.write";

  /** Reading workflow integrations. */
  public static final String WORKFLOW_INTEGRATIONS_READ = "workflow_integrations.read";

  /** Reading connections of workflow integrations. */
  public static final String WORKFLOW_INTEGRATIONS_CONNECTIONS_READ =
      "workflow_integrations:connections.read";

  /** Changing connections of workflow integrations. */
  public static final String WORKFLOW_INTEGRATIONS_CONNECTIONS_WRITE =
      "workflow_integrations:connections.write";
}

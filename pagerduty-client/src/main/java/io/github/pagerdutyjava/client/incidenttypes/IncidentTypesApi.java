package io.github.pagerdutyjava.client.incidenttypes;

import io.github.pagerdutyjava.client.customfields.CustomField;
import io.github.pagerdutyjava.client.customfields.CustomFieldInclude;
import io.github.pagerdutyjava.client.customfields.CustomFieldOption;
import io.github.pagerdutyjava.client.customfields.CustomFieldUpdate;
import io.github.pagerdutyjava.client.customfields.NewCustomField;
import io.github.pagerdutyjava.client.customfields.NewCustomFieldOption;
import io.github.pagerdutyjava.client.paging.Done;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** The operations under {@code /incidents/types}. */
interface IncidentTypesApi {

  @GET("incidents/types")
  @Root("incident_types")
  ListAnswer<IncidentType> list(@Tag Parameters query);

  @GET("incidents/types/{type_id_or_name}")
  @Root("incident_type")
  IncidentType get(@Path("type_id_or_name") String type);

  @POST("incidents/types")
  @Root("incident_type")
  IncidentType create(@Body NewIncidentType type);

  @PUT("incidents/types/{type_id_or_name}")
  @Root("incident_type")
  IncidentType update(@Path("type_id_or_name") String type, @Body IncidentTypeUpdate update);

  @GET("incidents/types/{type_id_or_name}/custom_fields")
  @Root("fields")
  ListAnswer<CustomField> fields(@Path("type_id_or_name") String type, @Tag Parameters query);

  @GET("incidents/types/{type_id_or_name}/custom_fields/{field_id}")
  @Root("field")
  CustomField field(
      @Path("type_id_or_name") String type,
      @Path("field_id") String fieldId,
      @Query("include[]") List<CustomFieldInclude> include);

  @POST("incidents/types/{type_id_or_name}/custom_fields")
  @Root("field")
  CustomField createField(@Path("type_id_or_name") String type, @Body NewCustomField field);

  @PUT("incidents/types/{type_id_or_name}/custom_fields/{field_id}")
  @Root("field")
  CustomField updateField(
      @Path("type_id_or_name") String type,
      @Path("field_id") String fieldId,
      @Body CustomFieldUpdate update);

  @DELETE("incidents/types/{type_id_or_name}/custom_fields/{field_id}")
  Done deleteField(@Path("type_id_or_name") String type, @Path("field_id") String fieldId);

  @GET("incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options")
  @Root("field_options")
  ListAnswer<CustomFieldOption> options(
      @Path("type_id_or_name") String type,
      @Path("field_id") String fieldId,
      @Tag Parameters query);

  @GET("incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options/{field_option_id}")
  @Root("field_option")
  CustomFieldOption option(
      @Path("type_id_or_name") String type,
      @Path("field_id") String fieldId,
      @Path("field_option_id") String optionId);

  @POST("incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options")
  @Root("field_option")
  CustomFieldOption createOption(
      @Path("type_id_or_name") String type,
      @Path("field_id") String fieldId,
      @Body NewCustomFieldOption option);

  @PUT("incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options/{field_option_id}")
  @Root("field_option")
  CustomFieldOption updateOption(
      @Path("type_id_or_name") String type,
      @Path("field_id") String fieldId,
      @Path("field_option_id") String optionId,
      @Body NewCustomFieldOption option);

  @DELETE(
      "incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options/{field_option_id}")
  Done deleteOption(
      @Path("type_id_or_name") String type,
      @Path("field_id") String fieldId,
      @Path("field_option_id") String optionId);
}

package io.github.pagerdutyjava.client.incidentcustomfields;

import io.github.pagerdutyjava.client.customfields.CustomField;
import io.github.pagerdutyjava.client.customfields.CustomFieldCalls;
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

/** The operations under {@code /incidents/custom_fields}. */
interface IncidentCustomFieldsApi extends CustomFieldCalls {

  @Override
  @GET("incidents/custom_fields")
  @Root("fields")
  ListAnswer<CustomField> fields(@Tag Parameters query);

  @Override
  @GET("incidents/custom_fields/{field_id}")
  @Root("field")
  CustomField field(
      @Path("field_id") String fieldId, @Query("include[]") List<CustomFieldInclude> include);

  @Override
  @POST("incidents/custom_fields")
  @Root("field")
  CustomField createField(@Body NewCustomField field);

  @Override
  @PUT("incidents/custom_fields/{field_id}")
  @Root("field")
  CustomField updateField(@Path("field_id") String fieldId, @Body CustomFieldUpdate update);

  @Override
  @DELETE("incidents/custom_fields/{field_id}")
  Done deleteField(@Path("field_id") String fieldId);

  @Override
  @GET("incidents/custom_fields/{field_id}/field_options")
  @Root("field_options")
  ListAnswer<CustomFieldOption> options(@Path("field_id") String fieldId, @Tag Parameters query);

  @Override
  @POST("incidents/custom_fields/{field_id}/field_options")
  @Root("field_option")
  CustomFieldOption createOption(
      @Path("field_id") String fieldId, @Body NewCustomFieldOption option);

  @Override
  @PUT("incidents/custom_fields/{field_id}/field_options/{field_option_id}")
  @Root("field_option")
  CustomFieldOption updateOption(
      @Path("field_id") String fieldId,
      @Path("field_option_id") String optionId,
      @Body NewCustomFieldOption option);

  @Override
  @DELETE("incidents/custom_fields/{field_id}/field_options/{field_option_id}")
  Done deleteOption(@Path("field_id") String fieldId, @Path("field_option_id") String optionId);
}

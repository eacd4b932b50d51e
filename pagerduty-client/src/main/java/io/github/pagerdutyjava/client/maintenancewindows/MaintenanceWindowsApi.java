package io.github.pagerdutyjava.client.maintenancewindows;

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

/** The operations under {@code /maintenance_windows}. */
interface MaintenanceWindowsApi {

  @GET("maintenance_windows")
  @Root("maintenance_windows")
  ListAnswer<MaintenanceWindow> list(@Tag Parameters query);

  @GET("maintenance_windows/{id}")
  @Root("maintenance_window")
  MaintenanceWindow get(
      @Path("id") String id, @Query("include[]") List<MaintenanceWindowInclude> include);

  @POST("maintenance_windows")
  @Root("maintenance_window")
  MaintenanceWindow create(@Body NewMaintenanceWindow window);

  @PUT("maintenance_windows/{id}")
  @Root("maintenance_window")
  MaintenanceWindow update(@Path("id") String id, @Body NewMaintenanceWindow window);

  @DELETE("maintenance_windows/{id}")
  Done delete(@Path("id") String id);
}

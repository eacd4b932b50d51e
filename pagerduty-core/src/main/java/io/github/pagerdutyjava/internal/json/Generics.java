package io.github.pagerdutyjava.internal.json;

import com.squareup.moshi.Types;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;

/** Type variables, put into place. */
final class Generics {

  private Generics() {}

  /** Returns the type of a component as the owner, with its type arguments, sees it. */
  static Type resolve(Type type, Type owner) {
    if (type instanceof TypeVariable<?> variable) {
      return argument(variable, owner);
    }
    if (type instanceof WildcardType wildcard) {
      return resolve(wildcard.getUpperBounds()[0], owner);
    }
    if (type instanceof ParameterizedType generic) {
      Type[] arguments =
          Arrays.stream(generic.getActualTypeArguments())
              .map(argument -> resolve(argument, owner))
              .toArray(Type[]::new);
      Type raw = generic.getRawType();
      return generic.getOwnerType() == null
          ? Types.newParameterizedType(raw, arguments)
          : Types.newParameterizedTypeWithOwner(generic.getOwnerType(), raw, arguments);
    }
    return type;
  }

  private static Type argument(TypeVariable<?> variable, Type owner) {
    int index = Arrays.asList(Types.getRawType(owner).getTypeParameters()).indexOf(variable);
    if (index < 0 || !(owner instanceof ParameterizedType generic)) {
      throw new IllegalArgumentException(owner + " does not say what " + variable + " is");
    }
    return generic.getActualTypeArguments()[index];
  }

  /** Returns the type argument at that place, Object for a raw type. */
  static Type argument(Type type, int index) {
    return type instanceof ParameterizedType generic
        ? resolve(generic.getActualTypeArguments()[index], type)
        : Object.class;
  }
}

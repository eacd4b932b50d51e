package io.github.pagerdutyjava.oauth;

import java.io.IOException;
import java.io.InputStream;

/** Loads this package's classes anew, as if some others were not on the class path. */
final class HidingLoader extends ClassLoader {

  private static final String OURS = HidingLoader.class.getPackageName() + ".";

  private final String hidden;

  HidingLoader(String hidden) {
    super(HidingLoader.class.getClassLoader());
    this.hidden = hidden;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (name.startsWith(hidden)) {
      throw new ClassNotFoundException(name);
    }
    if (!name.startsWith(OURS)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    String file = name.replace('.', '/') + ".class";
    try (InputStream in = getParent().getResourceAsStream(file)) {
      byte[] code = in.readAllBytes();
      return defineClass(name, code, 0, code.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}

package org.fourchains;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.CodeSigner;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * Classes of the jars within the program's jar, found by an index of their packages. The loader
 * that Spring Boot brings asks one jar after the other, of more than three hundred, for each of
 * twenty thousand classes: a third of the processor time of a start.
 */
final class IndexedJars extends URLClassLoader {

  private static final String SPRINGS =
      "org.springframework.boot.loader.launch.LaunchedClassLoader";

  static {
    registerAsParallelCapable();
  }

  private record Jar(URL url, JarFile file) {

    Set<String> folders() {
      Set<String> folders = new HashSet<>();
      // The names as this Java sees them: some jars have other classes for other versions.
      file.versionedStream()
          .map(JarEntry::getName)
          .filter(name -> name.endsWith(".class"))
          .forEach(name -> folders.add(folder(name)));
      return folders;
    }
  }

  /** By folder, in the order of the class path. */
  private final Map<String, List<Jar>> jars = new HashMap<>();

  private IndexedJars(URLClassLoader launched) throws IOException {
    super(launched.getURLs(), launched.getParent());
    for (URL url : getURLs()) {
      if (url.openConnection() instanceof JarURLConnection connection) {
        Jar jar = new Jar(url, connection.getJarFile());
        jar.folders().forEach(f -> jars.computeIfAbsent(f, folder -> new ArrayList<>()).add(jar));
      }
    }
  }

  /** The program's classes as this loads them, where Spring's loader has loaded the given one. */
  static Class<?> reload(Class<?> main) {
    if (main.getClassLoader() instanceof URLClassLoader launched
        && launched.getClass().getName().equals(SPRINGS)) {
      try {
        IndexedJars loader = new IndexedJars(launched);
        Thread.currentThread().setContextClassLoader(loader);
        return loader.loadClass(main.getName());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
    return main;
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    String path = name.replace('.', '/') + ".class";
    try {
      for (Jar jar : jars.getOrDefault(folder(path), List.of())) {
        JarEntry entry = jar.file.getJarEntry(path);
        if (entry != null) {
          return define(name, jar, entry);
        }
      }
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
    throw new ClassNotFoundException(name);
  }

  private Class<?> define(String name, Jar jar, JarEntry entry) throws IOException {
    definePackageOf(name, jar);
    try (InputStream in = jar.file.getInputStream(entry)) {
      byte[] bytes = in.readAllBytes();
      CodeSource source = new CodeSource(jar.url, (CodeSigner @Nullable []) null);
      return defineClass(name, bytes, 0, bytes.length, source);
    }
  }

  /** Some libraries ask the package of a class for their own version. */
  private void definePackageOf(String name, Jar jar) throws IOException {
    String of = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    if (!of.isEmpty() && getDefinedPackage(of) == null) {
      Manifest manifest = jar.file.getManifest();
      try {
        definePackage(of, manifest == null ? new Manifest() : manifest, jar.url);
      } catch (IllegalArgumentException meanwhileAnotherThreadHas) {
        // as it should be
      }
    }
  }
}

package org.servanda.server.desk;

import java.util.List;
import org.servanda.server.http.Upload;
import org.servanda.text.Document;

/** Turns files and addresses into documents. */
public interface Sources {
  /**
   * What was found.
   *
   * @param problems what could not be read, each with its name and reason
   */
  record Found(List<Document> documents, List<String> problems) {
    public Found {
      documents = List.copyOf(documents);
      problems = List.copyOf(problems);
    }
  }

  /** The documents of some files. */
  Found files(List<Upload> files);

  /** The documents at an address of the web. */
  Found address(String url);

  /** Whether addresses can be fetched. */
  boolean web();

  /** Which forms of files are taken, in words. */
  String accepts();
}

package org.servanda.language.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * All that was trained for one language: names of tags and relations, word classes, tagger, parser.
 */
public final class Model {
  private final String[] upos;
  private final String[] xpos;
  private final String[] relations;
  private final Clusters clusters;
  private final Tagger tagger;
  private final Parser parser;

  private Model(ByteBuffer in) {
    String[] tags = names(in);
    upos = new String[tags.length];
    xpos = new String[tags.length];
    for (int i = 0; i < tags.length; i++) {
      int space = tags[i].indexOf(' ');
      upos[i] = tags[i].substring(0, space).intern();
      xpos[i] = tags[i].substring(space + 1).intern();
    }
    relations = names(in);
    clusters = Clusters.read(in);
    tagger = new Tagger(Weights.read(in, tags.length), tags.length);
    parser =
        new Parser(
            Weights.read(in, 2 + 2 * relations.length),
            relations.length,
            relation("root"),
            relation("parataxis"));
  }

  /** Reads what the training program wrote. */
  public static Model read(byte[] bytes) {
    return new Model(ByteBuffer.wrap(bytes));
  }

  /** Word classes alone, as the clustering program writes them. */
  public static Clusters clusters(byte[] bytes) {
    return Clusters.read(ByteBuffer.wrap(bytes));
  }

  /** One table of weights alone. */
  public static Weights weights(byte[] bytes, int classes) {
    return Weights.read(ByteBuffer.wrap(bytes), classes);
  }

  private static String[] names(ByteBuffer in) {
    String[] names = new String[in.getShort()];
    for (int i = 0; i < names.length; i++) {
      byte[] name = new byte[in.get()];
      in.get(name);
      names[i] = new String(name, StandardCharsets.US_ASCII).intern();
    }
    return names;
  }

  private int relation(String name) {
    for (int i = 0; i < relations.length; i++) {
      if (relations[i].equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("the model has no relation " + name);
  }

  public Clusters clusters() {
    return clusters;
  }

  public Tagger tagger() {
    return tagger;
  }

  public Parser parser() {
    return parser;
  }

  /** The tag of these names. */
  public int tag(String universal, String penn) {
    for (int i = 0; i < upos.length; i++) {
      if (upos[i].equals(universal) && xpos[i].equals(penn)) {
        return i;
      }
    }
    throw new IllegalArgumentException("the model has no tag " + universal + " " + penn);
  }

  public String upos(int tag) {
    return upos[tag];
  }

  public String xpos(int tag) {
    return xpos[tag];
  }

  public String relation(int label) {
    return relations[label];
  }
}

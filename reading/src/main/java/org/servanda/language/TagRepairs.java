package org.servanda.language;

import java.util.List;
import java.util.Set;
import org.servanda.language.model.Model;
import org.servanda.language.model.Words;

/**
 * Word classes that the tagger is known to miss, mended before the parse: "MPs" are no verb, the
 * won behind a number is money, the second half of "sit-in" is no preposition, "helped recover" has
 * no particle, "demand that the state scrap the tax" has a verb.
 */
final class TagRepairs {
  private static final Set<String> ADJECTIVES = Clauses.VERBS.of("adjective");
  private static final Set<String> PARTICLES = Clauses.VERBS.of("particle");
  private static final Set<String> SCALES = Set.of("million", "billion", "trillion", "thousand");

  private final Model model;
  private final int plural;
  private final int singular;
  private final int infinitive;
  private final int participle;
  private final int adjective;

  TagRepairs(Model model) {
    this.model = model;
    plural = model.tag("NOUN", "NNS");
    singular = model.tag("NOUN", "NN");
    infinitive = model.tag("VERB", "VB");
    participle = model.tag("VERB", "VBN");
    adjective = model.tag("ADJ", "JJ");
  }

  void mend(List<String> forms, Words words) {
    for (int i = 1; i < forms.size(); i++) {
      String form = forms.get(i);
      String before = forms.get(i - 1);
      String upos = model.upos(words.tag(i));
      if (upos.equals("VERB") && isPluralOfCapitals(form)
          || form.equals("won") && SCALES.contains(before)) {
        words.tag(i, plural);
      } else if (ADJECTIVES.contains(form)) {
        words.tag(i, adjective);
      } else if (form.equals("quit") && upos.equals("NOUN") && isHave(before)) {
        words.tag(i, participle);
      } else if (isParticle(form, upos) && isSecondHalf(i, forms, words)) {
        words.tag(i, singular);
      } else if (model.xpos(words.tag(i)).equals("RP") && !PARTICLES.contains(form)) {
        words.tag(i, infinitive);
      } else if (model.xpos(words.tag(i)).equals("NN") && isSubjunctive(i, forms, words)) {
        words.tag(i, infinitive);
      }
    }
  }

  private boolean isSubjunctive(int i, List<String> forms, Words words) {
    boolean clause = i + 1 < forms.size() && model.xpos(words.tag(i + 1)).equals("DT");
    if (!clause || !model.xpos(words.tag(i - 1)).startsWith("NN")) {
      return false;
    }
    for (int k = i - 1; k > 0 && k > i - 6; k--) {
      String upos = model.upos(words.tag(k));
      if (forms.get(k).equals("that")) {
        return model.upos(words.tag(k - 1)).equals("VERB");
      } else if (upos.equals("VERB") || upos.equals("AUX") || upos.equals("PUNCT")) {
        return false;
      }
    }
    return false;
  }

  /** "Sit-in", but not "two-to-one". */
  private boolean isSecondHalf(int i, List<String> forms, Words words) {
    return i > 1
        && model.xpos(words.tag(i - 1)).equals("HYPH")
        && (i + 1 == forms.size() || !forms.get(i + 1).equals("-"))
        && Character.isLowerCase(forms.get(i - 2).charAt(0));
  }

  private static boolean isHave(String form) {
    return form.equals("has") || form.equals("have") || form.equals("had");
  }

  private static boolean isParticle(String form, String upos) {
    return PARTICLES.contains(form) && !upos.equals("NOUN");
  }

  /** "MPs", "NGOs". */
  private static boolean isPluralOfCapitals(String form) {
    int last = form.length() - 1;
    if (last < 2 || form.charAt(last) != 's') {
      return false;
    }
    for (int i = 0; i < last; i++) {
      if (!Character.isUpperCase(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}

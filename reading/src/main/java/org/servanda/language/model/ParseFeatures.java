package org.servanda.language.model;

/**
 * What the parser looks at: Zhang and Nivre's templates for the top of the stack (S), the next
 * words (N), their heads, outermost children, distance, valency and label sets; and the same over
 * word classes.
 */
public final class ParseFeatures {
  /** At most so many features are on. */
  public static final int MOST = 128;

  private final Words w;
  private final int[] f;
  private int n;

  private ParseFeatures(Words w, int[] f) {
    this.w = w;
    this.f = f;
  }

  /** Writes the features of a state; returns how many. */
  public static int of(Words words, State state, int[] features) {
    ParseFeatures p = new ParseFeatures(words, features);
    p.write(state);
    return p.n;
  }

  private int in(int[] values, int i) {
    return i < 0 ? -1 : i >= w.size ? -2 : values[i];
  }

  private static int near(int[] links, int i) {
    return i < 0 ? -1 : links[i];
  }

  private void add(int t, int a) {
    f[n++] = Hash.feature(t, a);
  }

  private void add(int t, int a, int b) {
    f[n++] = Hash.feature(t, a, b);
  }

  private void add(int t, int a, int b, int c) {
    f[n++] = Hash.feature(t, a, b, c);
  }

  private void add(int t, int a, int b, int c, int d) {
    f[n++] = Hash.feature(t, a, b, c, d);
  }

  private void write(State s) {
    int s0 = s.stack(0);
    int s1 = s.stack(1);
    int n0 = s.next();
    int sh = s.head[s0] < 0 ? -1 : s.head[s0];
    int sp = in(w.tag, s0);
    int np = in(w.tag, n0);
    int sw = in(w.form, s0);
    int nw = in(w.form, n0);
    int distance = distance(n0 - s0);
    words(s0, s1, n0, sp, np, sw, nw);
    int d = distance;
    add(31, sp, d);
    add(33, np, d);
    add(35, sp, np, d);
    add(36, sw, s.rightCount[s0]);
    add(37, sp, s.rightCount[s0]);
    add(39, sp, s.leftCount[s0]);
    add(41, np, s.leftCount[n0]);
    int sr = Long.hashCode(s.rightLabels[s0] * 0x9E3779B97F4A7C15L);
    int sl = Long.hashCode(s.leftLabels[s0] * 0x9E3779B97F4A7C15L);
    int nl = Long.hashCode(s.leftLabels[n0] * 0x9E3779B97F4A7C15L);
    add(42, sw, sr);
    add(43, sp, sr);
    add(45, sp, sl);
    add(46, nw, nl);
    add(47, np, nl);
    add(48, sp, sl, sr, np);
    family(s, s0, n0, sh, sp, np);
    classes(s, s0, s1, n0, sh, sp, np, d);
    attachment(s, s0, n0, sh, sp, np);
  }

  /** What decides where a phrase hangs: its preposition with each candidate, what lies between. */
  private void attachment(State s, int s0, int n0, int sh, int sp, int np) {
    int marker = in(w.form, s.left1[n0]);
    int sm = in(w.middle, s0);
    int nm = in(w.middle, n0);
    int hm = in(w.middle, sh);
    add(130, in(w.form, s0), marker);
    add(131, sm, marker, nm);
    add(132, sp, marker, np);
    add(133, sp, in(w.tag, sh), marker);
    add(134, sm, hm, marker);
    add(135, in(w.form, sh), marker);
    add(136, in(w.suffix3, s0), np);
    add(137, in(w.suffix3, n0), sp);
    int commas = w.commas[n0] - w.commas[s0];
    int joints = w.joints[n0] - w.joints[s0];
    add(138, sp, np, Math.min(commas, 2));
    add(139, sp, np, Math.min(joints, 2), Math.min(commas, 1));
    add(140, in(w.tag, sh), np, joints > 0 ? 1 : 0, sp);
  }

  private void words(int s0, int s1, int n0, int sp, int np, int sw, int nw) {
    int n1p = in(w.tag, n0 + 1);
    int n2p = in(w.tag, n0 + 2);
    int n1w = in(w.form, n0 + 1);
    add(1, sw, sp);
    add(3, sp);
    add(4, nw, np);
    add(6, np);
    add(7, n1w, n1p);
    add(9, n1p);
    add(10, in(w.form, n0 + 2), n2p);
    add(12, n2p);
    add(14, sw, sp, nw);
    add(15, sw, nw, np);
    add(16, sw, sp, np);
    add(17, sp, nw, np);
    add(18, sw, nw);
    add(19, sp, np);
    add(20, np, n1p);
    add(21, np, n1p, n2p);
    add(22, sp, np, n1p);
    add(23, in(w.form, s1), in(w.tag, s1));
    add(24, in(w.tag, s1), sp, np);
    add(25, in(w.tag, s1));
    add(26, in(w.form, s1), nw);
    add(27, sp, np, n1p, n2p);
    add(28, sw, np, n1p);
    add(29, sp, nw, n1p);
    add(100, in(w.tag, n0 - 1), sp, np);
    add(101, in(w.tag, s0 + 1), sp, np);
  }

  private void family(State s, int s0, int n0, int sh, int sp, int np) {
    int sh2 = sh < 0 ? -1 : s.head[sh];
    int l1 = s.left1[s0];
    int r1 = s.right1[s0];
    int l2 = s.left2[s0];
    int r2 = s.right2[s0];
    int m1 = s.left1[n0];
    int m2 = s.left2[n0];
    add(51, in(w.tag, sh));
    add(52, near(s.label, s0));
    add(53, in(w.form, l1));
    add(54, in(w.tag, l1));
    add(55, near(s.label, l1));
    add(56, in(w.form, r1));
    add(57, in(w.tag, r1));
    add(58, near(s.label, r1));
    add(59, in(w.form, m1));
    add(60, in(w.tag, m1));
    add(61, near(s.label, m1));
    add(63, in(w.tag, sh2));
    add(64, near(s.label, sh));
    add(65, in(w.tag, l2), near(s.label, l2));
    add(66, in(w.tag, r2), near(s.label, r2));
    add(67, in(w.tag, m2), near(s.label, m2));
    add(71, sp, in(w.tag, sh), np);
    add(72, sp, in(w.tag, l1), np);
    add(73, sp, in(w.tag, r1), np);
    add(74, sp, np, in(w.tag, m1));
    add(75, sp, in(w.tag, l1), in(w.tag, l2));
    add(76, sp, in(w.tag, r1), in(w.tag, r2));
    add(77, sp, in(w.tag, sh), in(w.tag, sh2));
    add(78, np, in(w.tag, m1), in(w.tag, m2));
    add(79, sp, near(s.label, s0), np);
    add(80, sp, near(s.label, r1), np);
    add(81, sp, near(s.label, s0), in(w.tag, sh), np);
    add(82, in(w.form, r1), in(w.form, n0), sp);
    add(83, in(w.form, sh), in(w.form, n0));
    add(84, sp, near(s.label, l1), np, near(s.label, m1));
    add(85, in(w.form, s0), in(w.form, r1), np);
    add(86, in(w.form, n0), in(w.form, m1), sp);
  }

  private void classes(State s, int s0, int s1, int n0, int sh, int sp, int np, int d) {
    int sf = in(w.fine, s0);
    int nf = in(w.fine, n0);
    int sm = in(w.middle, s0);
    int nm = in(w.middle, n0);
    add(110, sf);
    add(111, nf);
    add(112, sm, nm);
    add(113, sf, np);
    add(114, sp, nf);
    add(115, sm, nm, d);
    add(116, sf, nf);
    add(117, sm, sp, nm, np);
    add(118, in(w.middle, sh), nm, sp);
    add(119, in(w.fine, n0 + 1));
    add(120, nm, in(w.middle, n0 + 1), sp);
    add(121, sm, in(w.middle, s.left1[n0]), nm);
    add(122, in(w.middle, s1), nm, sp);
    add(123, sm, in(w.middle, s.right1[s0]), nm);
    add(124, in(w.coarse, s0), in(w.coarse, n0), d);
    add(125, sm, in(w.form, n0));
    add(126, in(w.form, s0), nm);
  }

  private static int distance(int d) {
    return d < 6 ? d : d < 11 ? 6 : 7;
  }
}

package org.servanda.language.model;

import java.util.Arrays;

/**
 * A configuration of the arc-eager system: a stack, the first word not yet read, the arcs so far.
 * The artificial root stands after the last word, so that the parser never has to guess it early.
 */
public final class State {
  final int size;
  final int[] head;
  final int[] label;
  final int[] left1;
  final int[] left2;
  final int[] right1;
  final int[] right2;
  final int[] leftCount;
  final int[] rightCount;
  final long[] leftLabels;
  final long[] rightLabels;
  private final int[] stack;
  private int depth;
  private int next;

  public State(int size) {
    this.size = size;
    head = filled(size);
    label = filled(size);
    left1 = filled(size);
    left2 = filled(size);
    right1 = filled(size);
    right2 = filled(size);
    leftCount = new int[size + 1];
    rightCount = new int[size + 1];
    leftLabels = new long[size + 1];
    rightLabels = new long[size + 1];
    stack = new int[size + 1];
  }

  private static int[] filled(int size) {
    int[] a = new int[size + 1];
    Arrays.fill(a, -1);
    return a;
  }

  /** Number of words; also the position of the artificial root. */
  public int root() {
    return size;
  }

  /** The first word not yet read; {@link #root()} when all are. */
  public int next() {
    return next;
  }

  public int depth() {
    return depth;
  }

  /** The i-th word of the stack from the top, or -1. */
  public int stack(int i) {
    return i < depth ? stack[depth - 1 - i] : -1;
  }

  public int head(int i) {
    return head[i];
  }

  public int label(int i) {
    return label[i];
  }

  public boolean done() {
    return next == size && depth == 0;
  }

  public boolean canShift() {
    return next < size;
  }

  public boolean canReduce() {
    return depth > 0 && head[stack[depth - 1]] >= 0;
  }

  public boolean canLeft() {
    return depth > 0 && head[stack[depth - 1]] < 0;
  }

  public boolean canRight() {
    return depth > 0 && next < size;
  }

  public void shift() {
    stack[depth++] = next++;
  }

  public void reduce() {
    depth--;
  }

  public void left(int relation) {
    attach(stack[--depth], next, relation);
  }

  public void right(int relation) {
    attach(next, stack[depth - 1], relation);
    shift();
  }

  private void attach(int child, int parent, int relation) {
    head[child] = parent;
    label[child] = relation;
    if (child < parent) {
      left2[parent] = left1[parent];
      left1[parent] = child;
      leftCount[parent]++;
      leftLabels[parent] |= 1L << relation;
    } else {
      right2[parent] = right1[parent];
      right1[parent] = child;
      rightCount[parent]++;
      rightLabels[parent] |= 1L << relation;
    }
  }
}

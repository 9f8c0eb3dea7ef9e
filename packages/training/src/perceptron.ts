/**
 * An averaged perceptron over hashed features (Collins 2002, "Discriminative Training Methods for
 * Hidden Markov Models", https://aclanthology.org/W02-1001/). A row of weights is kept for each
 * feature that was ever part of a mistake; features are told apart by all 32 bits of their hash.
 */
export class Perceptron {
  readonly classCount: number;
  /** Number of updates so far, plus one: the weight of an update in the average. */
  clock = 1;
  #keys = new Int32Array(1 << 16);
  /** Row number + 1 per slot, 0 if free. */
  #rowOf = new Int32Array(1 << 16);
  #features = new Int32Array(1 << 15);
  #starts = new Int32Array(1 << 15);
  #lengths = new Uint8Array(1 << 15);
  #rowCount = 0;
  #names = new Uint8Array(1 << 17);
  #weights = new Float32Array(1 << 17);
  #totals = new Float64Array(1 << 17);
  #used = 0;

  constructor(classCount: number) {
    this.classCount = classCount;
  }

  /** Number of features that have weights. */
  get size(): number {
    return this.#rowCount;
  }

  /** Set `scores` to each class's score for the first `count` of `features`. */
  score(features: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0);
    for (let at = 0; at < count; at++) this.#add(features[at] ?? 0, scores);
  }

  /** Add `by` to the weights of a class for the first `count` of `features`. */
  update(features: Int32Array, count: number, name: number, by: number): void {
    for (let at = 0; at < count; at++) {
      const entry = this.#entryFor(this.#rowFor(features[at] ?? 0), name);
      this.#weights[entry] = (this.#weights[entry] ?? 0) + by;
      this.#totals[entry] = (this.#totals[entry] ?? 0) + by * this.clock;
    }
  }

  /** Each feature with its averaged weights, in the order of first mistakes. */
  *averaged(): Generator<{ feature: number; names: number[]; weights: number[] }> {
    for (let row = 0; row < this.#rowCount; row++) {
      const names: number[] = [];
      const weights: number[] = [];
      const start = this.#starts[row] ?? 0;
      for (let at = start; at < start + (this.#lengths[row] ?? 0); at++) {
        names.push(this.#names[at] ?? 0);
        weights.push((this.#weights[at] ?? 0) - (this.#totals[at] ?? 0) / this.clock);
      }
      yield { feature: this.#features[row] ?? 0, names, weights };
    }
  }

  #add(feature: number, scores: Float64Array): void {
    const row = this.#find(feature);
    if (row < 0) return;
    const start = this.#starts[row] ?? 0;
    const end = start + (this.#lengths[row] ?? 0);
    for (let at = start; at < end; at++) {
      const name = this.#names[at] ?? 0;
      scores[name] = (scores[name] ?? 0) + (this.#weights[at] ?? 0);
    }
  }

  /** The feature's row, or the free slot where it belongs as -1 - slot. */
  #find(feature: number): number {
    const mask = this.#keys.length - 1;
    for (let slot = (feature ^ (feature >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const row = this.#rowOf[slot] ?? 0;
      if (row === 0) return -1 - slot;
      if (this.#keys[slot] === feature) return row - 1;
    }
  }

  #rowFor(feature: number): number {
    const found = this.#find(feature);
    if (found >= 0) return found;
    const row = this.#rowCount++;
    if (row === this.#features.length) {
      this.#features = grow(this.#features, new Int32Array(row * 2));
      this.#starts = grow(this.#starts, new Int32Array(row * 2));
      this.#lengths = grow(this.#lengths, new Uint8Array(row * 2));
    }
    this.#features[row] = feature;
    this.#starts[row] = this.#take(1);
    this.#keys[-1 - found] = feature;
    this.#rowOf[-1 - found] = row + 1;
    if (this.#rowCount * 2 > this.#keys.length) this.#rehash();
    return row;
  }

  #rehash(): void {
    this.#keys = new Int32Array(this.#keys.length * 2);
    this.#rowOf = new Int32Array(this.#keys.length);
    for (let row = 0; row < this.#rowCount; row++) {
      const feature = this.#features[row] ?? 0;
      const slot = -1 - this.#find(feature);
      this.#keys[slot] = feature;
      this.#rowOf[slot] = row + 1;
    }
  }

  /** The place of a class in a row; a full row moves to the end at twice its size. */
  #entryFor(row: number, name: number): number {
    const start = this.#starts[row] ?? 0;
    const length = this.#lengths[row] ?? 0;
    for (let at = start; at < start + length; at++) if (this.#names[at] === name) return at;
    // A row's room is the power of two at or above its length.
    if (length > 0 && (length & (length - 1)) === 0) {
      const moved = this.#take(length * 2);
      this.#names.copyWithin(moved, start, start + length);
      this.#weights.copyWithin(moved, start, start + length);
      this.#totals.copyWithin(moved, start, start + length);
      this.#starts[row] = moved;
    }
    const entry = (this.#starts[row] ?? 0) + length;
    this.#lengths[row] = length + 1;
    this.#names[entry] = name;
    this.#weights[entry] = 0;
    this.#totals[entry] = 0;
    return entry;
  }

  #take(room: number): number {
    const start = this.#used;
    this.#used += room;
    if (this.#used > this.#names.length) {
      const size = this.#names.length * 2;
      this.#names = grow(this.#names, new Uint8Array(size));
      this.#weights = grow(this.#weights, new Float32Array(size));
      this.#totals = grow(this.#totals, new Float64Array(size));
    }
    return start;
  }
}

function grow<T extends Uint8Array | Int32Array | Float32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

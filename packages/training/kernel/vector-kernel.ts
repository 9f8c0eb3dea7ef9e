// The inner loops of the network, in AssemblyScript (https://www.assemblyscript.org/): SIMD that
// JavaScript lacks. Places and steps count the 32-bit floats of the one memory, or as many pairs of
// 16-bit whole numbers.
// `build-kernel.ts` compiles this into packages/core/src/weights/kernel.ts.

/**
 * Add products of scales and rows: out[i] += sum over j of scales[i, j] * rows[j], for `count` i and
 * `inner` j, each row `width` floats, a multiple of 16. With the steps of `scales` exchanged, its
 * transpose is meant.
 */
export function addProducts(
  outAt: i32,
  outStep: i32,
  scalesAt: i32,
  scaleStep: i32,
  innerStep: i32,
  rowsAt: i32,
  rowStep: i32,
  count: i32,
  inner: i32,
  width: i32,
): void {
  const out = toBytes(outAt);
  const scales = toBytes(scalesAt);
  const rows = toBytes(rowsAt);
  const outBytes = toBytes(outStep);
  const scaleBytes = toBytes(scaleStep);
  const innerBytes = toBytes(innerStep);
  const rowBytes = toBytes(rowStep);
  const end = toBytes(width);
  for (let block: usize = 0; block < end; block += 64) {
    let to = out + block;
    let from = scales;
    let i = 0;
    for (; i + 1 < count; i += 2) {
      const to2 = to + outBytes;
      let a0 = v128.load(to);
      let a1 = v128.load(to, 16);
      let a2 = v128.load(to, 32);
      let a3 = v128.load(to, 48);
      let b0 = v128.load(to2);
      let b1 = v128.load(to2, 16);
      let b2 = v128.load(to2, 32);
      let b3 = v128.load(to2, 48);
      let row = rows + block;
      let scale = from;
      for (let j = 0; j < inner; j++) {
        const s = v128.load32_splat(scale);
        const t = v128.load32_splat(scale + scaleBytes);
        const r0 = v128.load(row);
        const r1 = v128.load(row, 16);
        const r2 = v128.load(row, 32);
        const r3 = v128.load(row, 48);
        a0 = f32x4.add(a0, f32x4.mul(s, r0));
        a1 = f32x4.add(a1, f32x4.mul(s, r1));
        a2 = f32x4.add(a2, f32x4.mul(s, r2));
        a3 = f32x4.add(a3, f32x4.mul(s, r3));
        b0 = f32x4.add(b0, f32x4.mul(t, r0));
        b1 = f32x4.add(b1, f32x4.mul(t, r1));
        b2 = f32x4.add(b2, f32x4.mul(t, r2));
        b3 = f32x4.add(b3, f32x4.mul(t, r3));
        row += rowBytes;
        scale += innerBytes;
      }
      v128.store(to, a0);
      v128.store(to, a1, 16);
      v128.store(to, a2, 32);
      v128.store(to, a3, 48);
      v128.store(to2, b0);
      v128.store(to2, b1, 16);
      v128.store(to2, b2, 32);
      v128.store(to2, b3, 48);
      to = to2 + outBytes;
      from += scaleBytes << 1;
    }
    if (i < count) {
      let a0 = v128.load(to);
      let a1 = v128.load(to, 16);
      let a2 = v128.load(to, 32);
      let a3 = v128.load(to, 48);
      let row = rows + block;
      for (let j = 0; j < inner; j++) {
        const s = v128.load32_splat(from);
        a0 = f32x4.add(a0, f32x4.mul(s, v128.load(row)));
        a1 = f32x4.add(a1, f32x4.mul(s, v128.load(row, 16)));
        a2 = f32x4.add(a2, f32x4.mul(s, v128.load(row, 32)));
        a3 = f32x4.add(a3, f32x4.mul(s, v128.load(row, 48)));
        row += rowBytes;
        from += innerBytes;
      }
      v128.store(to, a0);
      v128.store(to, a1, 16);
      v128.store(to, a2, 32);
      v128.store(to, a3, 48);
    }
  }
}

/**
 * The same with whole numbers, twice as fast: a scale is a pair for two rows, a row's entry the pair of
 * what those two rows have there. The sums, times `factor`, are added to `out`'s floats.
 */
export function addShortProducts(
  outAt: i32,
  outStep: i32,
  scalesAt: i32,
  scaleStep: i32,
  rowsAt: i32,
  count: i32,
  inner: i32,
  width: i32,
  factor: f32,
): void {
  const out = toBytes(outAt);
  const scales = toBytes(scalesAt);
  const rows = toBytes(rowsAt);
  const outBytes = toBytes(outStep);
  const scaleBytes = toBytes(scaleStep);
  const rowBytes = toBytes(width);
  for (let block: usize = 0; block < rowBytes; block += 64) {
    let to = out + block;
    let from = scales;
    let i = 0;
    for (; i + 1 < count; i += 2) {
      let a0 = i32x4.splat(0);
      let a1 = i32x4.splat(0);
      let a2 = i32x4.splat(0);
      let a3 = i32x4.splat(0);
      let b0 = i32x4.splat(0);
      let b1 = i32x4.splat(0);
      let b2 = i32x4.splat(0);
      let b3 = i32x4.splat(0);
      let row = rows + block;
      let scale = from;
      for (let j = 0; j < inner; j++) {
        const s = v128.load32_splat(scale);
        const t = v128.load32_splat(scale + scaleBytes);
        const r0 = v128.load(row);
        const r1 = v128.load(row, 16);
        const r2 = v128.load(row, 32);
        const r3 = v128.load(row, 48);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(s, r0));
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(s, r1));
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(s, r2));
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(s, r3));
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(t, r0));
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(t, r1));
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(t, r2));
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(t, r3));
        row += rowBytes;
        scale += 4;
      }
      addWhole(to, a0, factor);
      addWhole(to + 16, a1, factor);
      addWhole(to + 32, a2, factor);
      addWhole(to + 48, a3, factor);
      to += outBytes;
      addWhole(to, b0, factor);
      addWhole(to + 16, b1, factor);
      addWhole(to + 32, b2, factor);
      addWhole(to + 48, b3, factor);
      to += outBytes;
      from += scaleBytes << 1;
    }
    if (i < count) {
      let a0 = i32x4.splat(0);
      let a1 = i32x4.splat(0);
      let a2 = i32x4.splat(0);
      let a3 = i32x4.splat(0);
      let row = rows + block;
      for (let j = 0; j < inner; j++) {
        const s = v128.load32_splat(from);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(s, v128.load(row)));
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(s, v128.load(row, 16)));
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(s, v128.load(row, 32)));
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(s, v128.load(row, 48)));
        row += rowBytes;
        from += 4;
      }
      addWhole(to, a0, factor);
      addWhole(to + 16, a1, factor);
      addWhole(to + 32, a2, factor);
      addWhole(to + 48, a3, factor);
    }
  }
}

function addWhole(to: usize, sums: v128, factor: f32): void {
  const scaled = f32x4.mul(f32x4.convert_i32x4_s(sums), f32x4.splat(factor));
  v128.store(to, f32x4.add(v128.load(to), scaled));
}

/** Write `size` floats times `scale`, a multiple of 8, as pairs of 16-bit whole numbers. */
export function shorten(fromAt: i32, toAt: i32, size: i32, scale: f32): void {
  let to = toBytes(toAt);
  const factor = f32x4.splat(scale);
  const end = toBytes(fromAt + size);
  for (let from = toBytes(fromAt); from < end; from += 32) {
    const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(from), factor)));
    const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(from, 16), factor)));
    v128.store(to, i16x8.narrow_i32x4_s(low, high));
    to += 16;
  }
}

/** Keep a tenth of what is below zero in `size` floats, a multiple of 4, of each of `count` rows. */
export function rectify(at: i32, step: i32, count: i32, size: i32): void {
  const tenth = f32x4.splat(0.1);
  for (let row = 0; row < count; row++) {
    const start = toBytes(at + row * step);
    for (let place = start; place < start + toBytes(size); place += 16) {
      const value = v128.load(place);
      v128.store(place, f32x4.max(value, f32x4.mul(value, tenth)));
    }
  }
}

function toBytes(floats: i32): usize {
  return (floats as usize) << 2;
}

/** The hyperbolic tangent, to four digits: the seventh convergent of its continued fraction. */
function tanh(wide: v128): v128 {
  const x = f32x4.max(f32x4.min(wide, f32x4.splat(4.9)), f32x4.splat(-4.9));
  const x2 = f32x4.mul(x, x);
  let over = f32x4.add(x2, f32x4.splat(378));
  over = f32x4.add(f32x4.mul(over, x2), f32x4.splat(17325));
  over = f32x4.add(f32x4.mul(over, x2), f32x4.splat(135135));
  let under = f32x4.add(f32x4.mul(x2, f32x4.splat(28)), f32x4.splat(3150));
  under = f32x4.add(f32x4.mul(under, x2), f32x4.splat(62370));
  under = f32x4.add(f32x4.mul(under, x2), f32x4.splat(135135));
  return f32x4.div(f32x4.mul(x, over), under);
}

/** The logistic function. */
function logistic(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh(f32x4.mul(half, x))));
}

/**
 * One step of a long short-term memory of `size` units, a multiple of 4. `gates` holds the sums for
 * its input, forget and output gates and its candidate, `size` floats each, and gets their values.
 */
export function stepMemory(
  gatesAt: i32,
  beforeAt: i32,
  cellAt: i32,
  hiddenAt: i32,
  size: i32,
): void {
  const gates = toBytes(gatesAt);
  const before = toBytes(beforeAt);
  const cell = toBytes(cellAt);
  const hidden = toBytes(hiddenAt);
  const bytes = toBytes(size);
  for (let at: usize = 0; at < bytes; at += 16) {
    const input = gates + at;
    const forget = input + bytes;
    const output = forget + bytes;
    const candidate = output + bytes;
    const i = logistic(v128.load(input));
    const f = logistic(v128.load(forget));
    const o = logistic(v128.load(output));
    const g = tanh(v128.load(candidate));
    const c = f32x4.add(f32x4.mul(f, v128.load(before + at)), f32x4.mul(i, g));
    v128.store(input, i);
    v128.store(forget, f);
    v128.store(output, o);
    v128.store(candidate, g);
    v128.store(cell + at, c);
    v128.store(hidden + at, f32x4.mul(o, tanh(c)));
  }
}

// Solves programs in LP format with HiGHS (npm `highs`, WebAssembly), to compare the optimiser with; one JSON object a line.
//   node bench/highs.mjs SECONDS FILE.lp…
// What HiGHS finds and bounds over time is read from its own log: value and bound at the end, and when each better value was seen.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

const require = createRequire(new URL('../web/package.json', import.meta.url))
const load = require('highs')
const seconds = Number(process.argv[2])

// A line of the log of its branch and bound ends: … bound, value, gap, cuts, in the pool, conflicts, iterations, time.
function progress(line) {
  const words = line.trim().split(/\s+/)
  if (words.length < 9 || !/^\d+(\.\d+)?s$/.test(words.at(-1))) return undefined
  const value = Number(words.at(-7)), bound = Number(words.at(-8))
  return Number.isFinite(bound) ? { value, bound, time: Number(words.at(-1).slice(0, -1)) } : undefined
}

for (const file of process.argv.slice(3)) {
  const log = []
  const highs = await load({ print: (line) => log.push(line), printErr: () => {} })
  const begin = performance.now()
  const answer = highs.solve(readFileSync(file, 'utf8'), { time_limit: seconds, output_flag: true, log_to_console: true, mip_rel_gap: 0 })
  const steps = log.map(progress).filter((step) => step !== undefined)
  const last = (title) => Number(log.filter((line) => line.includes(title)).at(-1)?.trim().split(/\s+/).at(2))
  const bound = last('Dual bound'), value = last('Primal bound')
  const first = steps.find((step) => Number.isFinite(step.value))
  const best = steps.find((step) => step.value >= value - 1e-6 * Math.abs(value))
  console.log(JSON.stringify({
    instance: basename(file, '.lp'), by: 'highs', status: answer.Status, objective: value, bound,
    gap: (bound - value) / bound, seconds: (performance.now() - begin) / 1000,
    seconds_to_first: first?.time, seconds_to_best: best?.time,
  }))
  if (process.env.HIGHS_LOG) console.error(log.join('\n'))
}

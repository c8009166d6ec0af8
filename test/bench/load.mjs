import { Connection } from "./connection.mjs";
import { median, quantile } from "./figures.mjs";
import { cpuMs } from "./process-figures.mjs";
import { answerParent } from "./processes.mjs";
import { NUMBER } from "./requests.mjs";

/** So many clients send one request after another, each as soon as it has its answer. */
answerParent(async ({ port, pid, clients, request, expected, warmUp, requests, seconds, from = 0 }) => {
  const connections = await Promise.all(Array.from({ length: clients }, () => Connection.open(port)));
  let number = from;
  await storm({ isDone: (sent) => sent >= warmUp, took: () => {} });

  const times = [];
  const [cpu, begun] = [cpuMs(pid), performance.now()];
  const end = begun + (seconds ?? 0) * 1_000;
  await storm({
    isDone: requests ? (sent) => sent >= requests : () => performance.now() >= end,
    took: (ms) => times.push(ms),
  });
  const ms = performance.now() - begun;
  const usedMs = cpuMs(pid) - cpu;
  for (const connection of connections) connection.close();
  return {
    answered: times.length,
    sent: number - from,
    perSecond: (times.length / ms) * 1_000,
    p50: median(times),
    p99: quantile(times, 0.99),
    slowest: quantile(times, 1),
    cpuMs: usedMs / times.length,
    cpuShare: usedMs / ms,
  };

  function storm({ isDone, took }) {
    let sent = 0;
    const one = (connection) =>
      new Promise((resolve, reject) => {
        const next = () => {
          if (isDone(sent)) return resolve();
          sent += 1;
          number += 1;
          const began = performance.now();
          connection.send(numbered(), ({ status, body }) => {
            took(performance.now() - began);
            if (status === expected) return next();
            reject(new Error(`answered ${status} instead of ${expected}: ${body.toString().slice(0, 500)}`));
          });
        };
        next();
      });
    return Promise.all(connections.map(one));
  }

  function numbered() {
    return request.replaceAll(NUMBER, String(number).padStart(NUMBER.length, "0"));
  }
});

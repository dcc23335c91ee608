// Bundle each entry of src/ into the program's static folder.
import { build } from "esbuild";

await build({
  entryPoints: ["src/main.ts", "src/coding.ts", "src/phone.ts", "src/service-worker.ts"],
  outdir: "../src/plait/static/built",
  bundle: true,
  minify: true,
  sourcemap: false,
  format: "iife",
  target: ["es2021"],
  legalComments: "eof",
  logLevel: "warning",
});

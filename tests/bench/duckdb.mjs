// Runs SQL in a DuckDB file for bench.py, where DuckDB is at hand as a Node package only (npm install @duckdb/node-api):
//
//     bench.py BIN_FOLDER --duckdb "node tests/bench/duckdb.mjs NODE_MODULES"
//
// Says how long the SQL took, opening and closing the file included, starting Node not.

import path from "node:path";
import { createRequire } from "node:module";

const [modules, file, sql] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(path.resolve(modules, "x"))("@duckdb/node-api");

const start = process.hrtime.bigint();
const instance = await DuckDBInstance.create(file);
const connection = await instance.connect();
await connection.run(sql);
connection.closeSync();
instance.closeSync();
console.log(`seconds: ${Number(process.hrtime.bigint() - start) / 1e9}`);

// How V8 compiles: what is called often is taken for worth a second, thorough compilation long before a run of some
// seconds has got anything from that, which took a quarter of the processor time of a large render. This flag, whose
// default is a quarter of it, has V8 wait longer; a run of many seconds is none the worse for it. It is set before any
// script is made, because what is kept of a script knows the flags. See: node --v8-options
require('node:v8').setFlagsFromString('--interrupt-budget=528000');

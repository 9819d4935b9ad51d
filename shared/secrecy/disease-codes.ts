const FAMILIES = [
  'b20 b21 b22 b23 b24 b18 a15 a16',
  'c71 c81 c83 c85 c91 c92 c95 c40 c41 c49 c64 c74',
  'd50 d55 d56 d57 d58 d61 d64 d66 d67 d68 d69 d70 d80 d81 d83 d84 d86',
  'e03 e05 e06 e10 e11 e12 e13 e14 e16 e22 e23 e24 e25 e27 e34 e66 e70 e71 e72 e74 e75 e76 e83 e84 e85 e88',
  'f20 f23 f25 f30 f31 f32 f33 f34 f40 f41 f42 f43 f44 f45 f50 f51 f60 f63 f64 f70 f71 f72 f79 f80 f81 f82 f84 f88',
  'f89 f90 f91 f92 f93 f94 f95 f98',
  'g12 g24 g25 g35 g40 g41 g43 g44 g47 g60 g61 g70 g71 g72 g80 g81 g82 g91',
  'h54 h90 h91 i10 i27 i42 i45 i47 i48 i49 i63 i64 i69',
  'j30 j44 j45 j46 j47 k21 k50 k51 k52 k58 k74 k90 l20 l40 l50 l93 m05 m06 m08 m30 m32 m41 m45 m91 n04 n18 n31 n39',
  'o24 p07 q05 q20 q21 q23 q25 q27 q35 q39 q60 q61 q65 q78 q79 q85 q87 q90 q91 q93 q96 q98 q99 r56 t78 z21 z91 z94',
];

/** The categories of the CIM-10 that a PAI is made for. */
export const diseaseCodes: ReadonlySet<string> = new Set(FAMILIES.flatMap((line) => line.split(' ')));

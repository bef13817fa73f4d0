// Which relation ArchiMate 3.2 allows between which concepts, as one letter a pair.
//
// Row: the source; place in the row: the target, both in the order of kConceptNames. The letter says which entry of kRelationSets is allowed there; in
// an entry each relation is one letter (kRelationLetters).
// Source: The Open Group, ArchiMate 3.2 Specification, appendix B (relationships); compared by relation_rules_test.cpp with the table that Archi
// distributes (relationships.xml, MIT licence, Phillip Beauvoir and Jean-Baptiste Sarrodie), when that is at hand.
#pragma once

#include <string_view>

namespace koers::exchange::archimate {

inline constexpr std::string_view kConceptNames[] = {
    "ApplicationCollaboration", "ApplicationComponent", "ApplicationEvent", "ApplicationFunction", "ApplicationInteraction", "ApplicationInterface",
    "ApplicationProcess", "ApplicationService", "Artifact", "Assessment", "BusinessActor", "BusinessCollaboration", "BusinessEvent",
    "BusinessFunction", "BusinessInteraction", "BusinessInterface", "BusinessObject", "BusinessProcess", "BusinessRole", "BusinessService",
    "Capability", "CommunicationNetwork", "Constraint", "Contract", "CourseOfAction", "DataObject", "Deliverable", "Device", "DistributionNetwork",
    "Driver", "Equipment", "Facility", "Gap", "Goal", "Grouping", "ImplementationEvent", "Junction", "Location", "Material", "Meaning", "Node",
    "Outcome", "Path", "Plateau", "Principle", "Product", "Relationship", "Representation", "Requirement", "Resource", "Stakeholder",
    "SystemSoftware", "TechnologyCollaboration", "TechnologyEvent", "TechnologyFunction", "TechnologyInteraction", "TechnologyInterface",
    "TechnologyProcess", "TechnologyService", "Value", "ValueStream", "WorkPackage",
};
inline constexpr std::string_view kRelationSets[] = {
    "o", "fotv", "no", "or", "nor", "fortv", "ao", "fiortv", "acfginorstv", "cgor", "cfgiortv", "cfgostv", "fiotv", "cfgiorstv", "cfgotv", "cgnos",
    "acfgnorstv", "cgnors", "io", "aio", "fgiortv", "cfgorstv", "cfgortv", "cgos", "acgo", "cgnor", "ino", "cgo", "aor", "fgiotv", "acgors", "fot",
    "cfgiotv", "cgno", "cfgnorstv", "inor", "cfgost", "", "fgortv", "cgors", "fgotv", "cfgiostv", "acgiors", "cfgiost", "aior", "fiot", "fort",
    "acgio", "cgio", "cfgorst", "cginors", "acfgnost", "afinortv", "cginor", "acfginorst", "cfginorstv", "acfgnorst",
};
inline constexpr std::string_view kSetLetters = ".ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123";
inline constexpr std::string_view kAllowedPairs[] = {
    "KlGGGVGGFBAAEEEEFEAECADFCF.AABAA.DH.HAFBADA.DA.FDCBAAAAAAAABC.",  // ApplicationCollaboration
    "AUGGGVGGFBAAEEEEFEAECADFCF.AABAA.DH.HAFBADA.DA.FDCBAAAAAAAABC.",  // ApplicationComponent
    "AAKAAAAAFBAAEAAAFAAA.ADF.F.AABAA.DP.HAFBADA.DA.FD.BAAAAAAAAB..",  // ApplicationEvent
    "AAAKNANEFBAAAEEAFEAECADFCF.AABAA.DP.HAFBADA.DA.FD.BAAAAAAAABC.",  // ApplicationFunction
    "AAANKANEFBAAAEEAFEAECADFCF.AABAA.DP.HAFBADA.DA.FD.BAAAAAAAABC.",  // ApplicationInteraction
    "AAAAAKALFBAAAAAEFAAECADFCF.AABAA.DH.HAFBADA.DA.FDCBAAAAAAAABC.",  // ApplicationInterface
    "AAANNAKEFBAAAEEAFEAECADFCF.AABAA.DP.HAFBADA.DA.FD.BAAAAAAAABC.",  // ApplicationProcess
    "AAAAAAAKFBAAAAAAFAAECADFCF.AABAA.DP.HAFBADA.DA.FD.BAAAAAAAABC.",  // ApplicationService
    "CCCCCCCCmB..CCCCCC.CC.DCCC...B...DQ.H..B.D..D...DCBC.CCCCCCBC.",  // Artifact
    ".........O............B......B...BO.H..B.B..B...B.B........B..",  // Assessment
    "AAAAAAAAFBKALLLfFLLGCADFCF.AABAA.DHRHAFBADA.DA.FDCZAAAAAAAABCR",  // BusinessActor
    "AAAAAAAAFBnKLLLfFLcGCADFCF.AABAA.DHRHAFBADA.DA.FDCZAAAAAAAABCR",  // BusinessCollaboration
    "AAAAAAAAFBAAKAAAFAAA.ADF.F.AABAA.DP.HAFBADA.DA.FD.BAAAAAAAAB..",  // BusinessEvent
    "AAAAAAAAFBAAAKNAFNAECADFCF.AABAA.DP.HAFBADA.DA.FD.BAAAAAAAABC.",  // BusinessFunction
    "AAAAAAAAFBAAANKAFNAECADFCF.AABAA.DP.HAFBADA.DA.FD.BAAAAAAAABC.",  // BusinessInteraction
    "AAAAAAAAFBAAAAAKFAALCADFCF.AABAA.DH.HAFBADA.DA.FDCBAAAAAAAABC.",  // BusinessInterface
    ".........B......W...C.DWC....B...DQ.H..B.D..D...DCB........BC.",  // BusinessObject
    "AAAAAAAAFBAAANNAFKAECADFCF.AABAA.DP.HAFBADA.DA.FD.BAAAAAAAABC.",  // BusinessProcess
    "AAAAAAAAFBAALLLNFLKGCADFCF.AABAA.DHRHAFBADA.DA.FDCZAAAAAAAABCR",  // BusinessRole
    "AAAAAAAAFBAAAAAAFAAKCADFCF.AABAA.DP.HAFBADA.DA.FD.BAAAAAAAABC.",  // BusinessService
    ".........B..........K.D.E....B...Dh.H..B.D..D...DAB........BA.",  // Capability
    "EEEEEEEESBEEEEEEFEEECKDFCF.lABEE.DH.HAFBEDE.DA.FDCDTEGGGTGGBC.",  // CommunicationNetwork
    ".........B............O......B...DQ.H..B.D..D...O.B........B..",  // Constraint
    ".........B......W...C.DWC....B...DQ.H..B.D..D...DCB........BC.",  // Contract
    ".........B..........A.D.K....B...Dh.H..B.D..D...DAB........BA.",  // CourseOfAction
    ".........B......C...C.DCCW...B...DQ.H..B.D..D...DCB........BC.",  // DataObject
    "CCCCCCCCCBCCCCCCCCCCCCDCCCWCCBCC.DQ.HCCBCDCCDC.CDCDCCCCCCCCBC.",  // Deliverable
    "EEEEEEEESBAAEEEEFEAECADFCF.KABAA.DH.HAFBADA.DA.FDCBJAGGGJGGBC.",  // Device
    "EEEEEEEESBGGGGGGFGGGCADFCF.TKBTT.DHRHASBTDE.DA.FDCiTEGGGTGGBCR",  // DistributionNetwork
    ".........B............B......O...BO.H..B.B..B...B.B........B..",  // Driver
    "EEEEEEEESBAAEEEEFEAECADFCF.VABUA.DH.HASBADA.DA.FDCBJAGGGJGGBC.",  // Equipment
    "EEEEEEEESBLLGGGGFGLGCADFCF.JABJo.DHRHASBfDA.DA.FDCZJAGGGJGGBCR",  // Facility
    "................................W.W.H.........................",  // Gap
    ".........B............B......B...OO.H..B.B..B...B.B........B..",  // Goal
    "UUMMMUMMpOMMMMMMdMMMMUQdUddMUOMMWQHqHUpOMQUwQUadQUxMUMMMMMMOMq",  // Grouping
    ".........B............B...F..B...ByjH..B.B.eB...B.B........B.e",  // ImplementationEvent
    "EEGGGEGGrBGGGGGGbGGGGEDbEbbGEBGG.DzsHErBGDEtDEkbDEiGEGGGGGGBGs",  // Junction
    "VVJJJVJJugJJJJJJXJJJINYXIXaJNgJJaYHvHKugJYVaYNaXYI0JVJJJJJJgIv",  // Location
    "CCCCCCCCCB..CCCCCC.CC.DCCC.C.BC..DQ.H.mB.D..D...DCBC.CCCCCCBC.",  // Material
    ".........B............B......B...BO.H..O.B..B...B.B........B..",  // Meaning
    "EEEEEEEESBLLGGGGFGLGCADFCF.JABJf.DHRHASBoDA.DA.FDCZJAGGGJGGBCR",  // Node
    ".........B............B......B...DQ.H..B.O..B...B.B........B..",  // Outcome
    "EEEEEEEESBLLGGGGFGLGCADFCF.TABTc.DHRHASBcDK.DA.FDCZTnGGGTGGBCR",  // Path
    "IIIIIIIIIBIIIIIIIIIIIIYIIIFIIBII.Y1eHIIBIYIjDIaIYIiIIIIIIIIBIe",  // Plateau
    ".........B............B......B...DQ.H..B.D..O...B.B........B..",  // Principle
    "EEEEEEEVXBAAEEEEXEAVCADXCX.EABEA.DP.HAXBADA.DK.XDCBEAEEEEEVBC.",  // Product
    "....................................k.........k...............",  // Relationship
    ".........B......C...C.DCC....B...DQ.H..B.D..D..WDCB........BC.",  // Representation
    ".........B............O......B...DQ.H..B.D..D...O.B........B..",  // Requirement
    ".........B..........L.D.E....B...D2.H..B.D..D...DKB........BL.",  // Resource
    ".........B............B......B...BO.H..B.B..B...B.O........B..",  // Stakeholder
    "EEEEEEEESBAAEEEEFEAECADFCF.AABAA.DH.HAFBADA.DA.FDCBMAGGGJGGBC.",  // SystemSoftware
    "EEEEEEEESBLLGGGGFGLGCADFCF.TABTc.DHRHASBcDA.DA.FDCZTKGGGJGGBCR",  // TechnologyCollaboration
    "AAEAAAAAFBAAEAAAFAAA.ADF.F.AABAA.DP.HAFBADA.DA.FD.BAAKAAAAAB..",  // TechnologyEvent
    "AAAEEAEEFBAAAEEAFEAECADFCF.AABAA.DP.HAFBADA.DA.FD.BAAAKNANEBC.",  // TechnologyFunction
    "AAAEEAEEFBAAAEEAFEAECADFCF.AABAA.DP.HAFBADA.DA.FD.BAAANKANEBC.",  // TechnologyInteraction
    "AAAAAEAEFBAAAAAEFAAECADFCF.AABAA.DH.HAFBADA.DA.FDCBAAAAAKALBC.",  // TechnologyInterface
    "AAAEEAEEFBAAAEEAFEAECADFCF.AABAA.DP.HAFBADA.DA.FD.BAAANNAKEBC.",  // TechnologyProcess
    "AAAAAAAEFBAAAAAAFAAECADFCF.AABAA.DP.HAFBADA.DA.FD.BAAAAAAAKBC.",  // TechnologyService
    ".........B............B......B...BO.H..B.B..B...B.B........O..",  // Value
    ".........B..........A.D.E....B...Dh.H..B.D..D...DAB........BK.",  // ValueStream
    "CCCCCCCCCBCCCCCCCCCCCCDCCCbCCBCC.D3eHCCBCDCtDC.CDCDCCCCCCCCBCj",  // WorkPackage
};

}  // namespace koers::exchange::archimate

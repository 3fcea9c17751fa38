pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import QtQuick.Shapes

// A picture beside a text; never alone, so it is silent for screen readers.
Item {
    id: icon

    property string name
    property real sizeMm: 14
    property color color: Theme.text

    implicitWidth: Theme.mm(icon.sizeMm)
    implicitHeight: Theme.mm(icon.sizeMm)
    visible: IconPaths.path(icon.name) !== ""

    Shape {
        width: 24
        height: 24
        scale: icon.width / 24
        transformOrigin: Item.TopLeft

        ShapePath {
            strokeColor: icon.color
            strokeWidth: 1.6
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: IconPaths.path(icon.name)
            }
        }
    }
}

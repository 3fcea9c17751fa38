pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// Large digits, a plus and an eraser, as on a telephone.
Grid {
    id: pad

    property bool busy: false
    readonly property real cell: Math.floor((width - 2 * spacing) / 3)
    property real keyHeight: Theme.mm(24)

    signal typed(text: string)
    signal erased

    columns: 3
    spacing: Theme.mm(3)
    LayoutMirroring.enabled: false

    Repeater {
        model: "123456789+0".split("")

        Key {
            required property string modelData

            width: pad.cell
            height: pad.keyHeight
            capMm: 8
            text: modelData
            enabled: !pad.busy
            onClicked: pad.typed(modelData)
        }
    }
    Key {
        width: pad.cell
        height: pad.keyHeight
        icon: "erase"
        name: qsTrId("key-erase")
        enabled: !pad.busy
        onClicked: pad.erased()
    }
}
